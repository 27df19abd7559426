import { durationText } from '../../duration-text.ts'
import { zhHant as words } from '../../words/zh-hant.ts'
import { countText } from '../number-text.ts'
import { chineseShares } from './chinese-shares.ts'
import type { OverviewWords } from './overview-words.ts'

const { share, percent, counted } = chineseShares('兩')

export const zhHant: OverviewWords = {
  title: '我們的服務給人什麼感受',
  lead: ({ conversations, scored, from, to }) =>
    `共 ${countText(conversations)} 則對話，${countText(scored)} 則有得分${from === null || to === null ? '' : from === to ? `，日期 ${from}` : `，${from} 至 ${to}`}。`,
  nothing: '還沒有對話。',
  meanScore: '平均分數（滿分 1）',
  insights: '最值得留意的',
  insightsNote: '說到占比，至少有 20 個才算數；說有差別的，也不太可能只是巧合。還在等回覆的顧客，有一位就提一位。',
  scores: '得分分布',
  about: (value) => `約 ${value}`,
  scoresNote: ({ count, judgedOn, median, low, high }) =>
    `${judgedOn === null ? '有得分的' : `評了${judgedOn}的`} ${countText(count)} 則對話裡，一半不低於 ${median} 分，八成落在 ${low} 到 ${high} 之間。`,
  scoresFew: ({ judgedOn, scores }) =>
    `${judgedOn === null ? '有得分的' : `評了${judgedOn}的`}對話只有 ${scores.length} 則：${scores.join('、')}。`,
  medianLine: '虛線是中位數，也就是排在正中間的那一個。',
  families: '同理、節奏與結果',
  verdicts: '和顧客的期待相比',
  conversations: '對話數',
  share: '占比',
  range: '得分',
  trend: { day: '每日走勢', week: '每週走勢' },
  trendNote: (undated) =>
    `依第一則訊息的日期（UTC）計算平均分數。顏色淡的點不足五則對話；線會略過這些點；沒有對話或沒有得分的日期，線就斷開。${undated === 0 ? '' : `另有 ${countText(undated)} 則沒有日期，未列入。`}`,
  period: { day: '日期', week: '週一日期' },
  mean: '平均分數',
  below: '低於期待',
  firstReply: '首次回覆費時',
  firstReplyNote: ({ count, median, ninety }) =>
    `${countText(count)} 次首次回覆中，一半在 ${median}內，九成在 ${ninety}內。自動回覆不算。`,
  firstReplyFew: (times) => `首次回覆共 ${times.length} 次，費時 ${times.join('、')}。自動回覆不算。`,
  noFirstReply: '沒有時間資訊。',
  upTo: (time) => `${time}以內`,
  toMend: '最常需要改進的',
  toMendNote: '依對話則數計算，一則對話再長也只算一次。',
  gifts: '額外的用心',
  giftsNote: '值得說聲謝謝。',
  rule: '規則',
  inConversations: (count) => `出現在 ${countText(count)} 則對話`,
  ofOwed: (missed, partly, owed) =>
    `該做的 ${countText(owed)} 則裡，${[...(missed > 0 ? [`${countText(missed)} 則沒做到`] : []), ...(partly > 0 ? [`${countText(partly)} 則只做到一部分或做晚了`] : [])].join('，')}`,
  mostOften: (count, all) => `最常見的（${countText(all)} 則裡的 ${countText(count)} 則）：`,
  faultsIn: (count, of) => `${countText(of)} 則對話裡，${countText(count)} 則出現失誤`,
  examples: '例如',
  best: '值得驕傲的時刻',
  learn: '值得學習的時刻',
  learnNote: '不寫名字：是為了學習，不是為了究責。',
  dimensionsNote: '只算有該做的事或出了錯的對話，取平均。',
  owedIn: '涉及',
  stability: '穩不穩定',
  stabilityNote: '好的服務不該看運氣遇到誰。一則對話算在回覆最多的那位名下。',
  agents: '依客服人員',
  teams: '依團隊',
  agent: '客服人員',
  team: '團隊',
  spread: '起伏',
  drawn: '平均與起伏',
  drawnNote: '圖中深色的一格是平均分數，兩側淺色是起伏範圍，細線是全體的平均分數。',
  spreadAll: (mean, deviation) => `得分在 ${mean} 上下，起伏 ${deviation}（標準差）。`,
  between: (share, groups) =>
    `其中 ${share} 的起伏來自下列 ${groups} 位客服人員之間的差別，其餘是各人自己的對話有好有壞。`,
  perHundred: '每百則用心',
  medianReply: '首次回覆',
  merged: (groups) => `其餘 ${groups} 組合計`,
  hidden: (groups, smallest) => `有 ${groups} 組沒有列出：不到 ${smallest} 則對話，看到的多半是個人，不是服務。`,
  teamsApart: '有的團隊合在一起，或者沒有列出：單獨列出來，和客服人員的數字一比，就能推算出很小的一組。',
  unnamed: (count) => `有 ${countText(count)} 則對話分不出是誰回覆的。`,
  unread: (count) => `有 ${countText(count)} 則對話沒有評分：所用的語言讀不懂。`,
  smallest: (smallest) => `不到 ${smallest} 則對話的，只合在一起列出。`,
  everyOne: '逐則查看',
  everyOneNote: '得分最低的排在最前面。',
  conversation: '對話',
  verdict: '結論',
  date: '第一則訊息（UTC）',
  judgedBy: (cards) => `評分卡 ${cards.join('、')}。同樣的對話，頁面總是一樣。`,
  skipped: (count) => `另有 ${countText(count)} 則讀不出來，未列入。`,
  feelingSeen: (seen, then) =>
    `一開口就帶著情緒的顧客，有${share(seen)}在第一輪回覆裡得到了體諒${counted(seen, '位')}。${
      then === null
        ? ''
        : `後來又說了話的顧客裡，得到體諒的有 ${percent(then.calmWhenSeen)} 最後平靜下來，沒得到的有 ${percent(then.calmWhenNot)}。`
    }`,
  firstReplyMatters: (withinMs, soon, late) =>
    `首次回覆在 ${durationText(withinMs, words)}以內的，後來又說話的顧客裡 ${percent(soon)} 到最後還在生氣；超過的，是 ${percent(late)}。`,
  promisesKept: (kept) => `看得出結果的承諾裡，有${share(kept)}準時兌現${counted(kept, '次')}。`,
  endedAtWorst: (worst) =>
    `出了問題、又不只一次回覆的對話裡，有${share(worst)}是最後一次回覆最糟${counted(worst, '則')}。`,
  giftsGiven: (given) => `${share(given).trim()}的對話裡，有人多用了一份心${counted(given, '則')}。`,
  leftWaiting: (count) => `有 ${countText(count)} 則對話停在顧客的話上，顧客還等著回覆。`,
  latestPeriod: (unit, start, mean, before) =>
    `${start}${unit === 'day' ? ' 當天' : ' 起的一週'}平均分數 ${mean.toFixed(2)}，比之前的 ${before.toFixed(2)} ${mean > before ? '高' : '低'}。`,
}
