import { durationText } from '../../duration-text.ts'
import { zhHans as words } from '../../words/zh-hans.ts'
import { countText } from '../number-text.ts'
import { chineseShares } from './chinese-shares.ts'
import type { OverviewWords } from './overview-words.ts'

const { share, percent, counted } = chineseShares('两')

export const zhHans: OverviewWords = {
  title: '我们的服务给人什么感受',
  lead: ({ conversations, scored, from, to }) =>
    `共 ${countText(conversations)} 段对话，${countText(scored)} 段有得分${from === null || to === null ? '' : from === to ? `，日期 ${from}` : `，${from} 至 ${to}`}。`,
  nothing: '还没有对话。',
  meanScore: '平均分（满分 1）',
  insights: '最值得留意的',
  insightsNote: '说到占比，至少有 20 个才算数；说有差别的，也不太可能只是巧合。还在等回复的顾客，有一位就提一位。',
  scores: '得分分布',
  about: (value) => `约 ${value}`,
  scoresNote: ({ count, judgedOn, median, low, high }) =>
    `${judgedOn === null ? '有得分的' : `评了${judgedOn}的`} ${countText(count)} 段对话里，一半不低于 ${median} 分，八成落在 ${low} 到 ${high} 之间。`,
  scoresFew: ({ judgedOn, scores }) =>
    `${judgedOn === null ? '有得分的' : `评了${judgedOn}的`}对话只有 ${scores.length} 段：${scores.join('、')}。`,
  medianLine: '虚线是中位数，也就是排在正中间的那一个。',
  families: '共情、节奏与结果',
  verdicts: '和顾客的期待比',
  conversations: '对话数',
  share: '占比',
  range: '得分',
  trend: { day: '逐日走势', week: '逐周走势' },
  trendNote: (undated) =>
    `按第一条消息的日期（UTC）算平均分。颜色淡的点不足五段对话；线会绕过这些点；没有对话或没有得分的日期，线就断开。${undated === 0 ? '' : `另有 ${countText(undated)} 段没有日期，没算进来。`}`,
  period: { day: '日期', week: '周一日期' },
  mean: '平均分',
  below: '低于期待',
  firstReply: '首次回复用时',
  firstReplyNote: ({ count, median, ninety }) =>
    `${countText(count)} 次首次回复中，一半在 ${median}内，九成在 ${ninety}内。自动回执不算。`,
  firstReplyFew: (times) => `首次回复共 ${times.length} 次，用时 ${times.join('、')}。自动回执不算。`,
  noFirstReply: '没有时间信息。',
  upTo: (time) => `${time}以内`,
  toMend: '最常需要改进的',
  toMendNote: '按对话段数算，一段对话再长也只算一次。',
  gifts: '额外的用心',
  giftsNote: '值得道一声谢。',
  rule: '规则',
  inConversations: (count) => `出现在 ${countText(count)} 段对话`,
  ofOwed: (missed, partly, owed) =>
    `该做的 ${countText(owed)} 段里，${[...(missed > 0 ? [`${countText(missed)} 段没做到`] : []), ...(partly > 0 ? [`${countText(partly)} 段只做到一部分或做晚了`] : [])].join('，')}`,
  mostOften: (count, all) => `最常见的（${countText(all)} 段里的 ${countText(count)} 段）：`,
  faultsIn: (count, of) => `${countText(of)} 段对话里，${countText(count)} 段出现失误`,
  examples: '例如',
  best: '值得骄傲的时刻',
  learn: '值得学习的时刻',
  learnNote: '不写名字：是为了学习，不是为了追责。',
  dimensionsNote: '只算有该做的事或出了错的对话，取平均。',
  owedIn: '涉及',
  stability: '稳不稳',
  stabilityNote: '好的服务不该看运气碰上谁。一段对话算在回复最多的那位名下。',
  agents: '按客服看',
  teams: '按团队看',
  agent: '客服',
  team: '团队',
  spread: '波动',
  drawn: '平均与波动',
  drawnNote: '图中深色的一格是平均分，两侧浅色是波动范围，细线是全体的平均分。',
  spreadAll: (mean, deviation) => `得分在 ${mean} 上下，波动 ${deviation}（标准差）。`,
  between: (share, groups) => `其中 ${share} 的波动来自下列 ${groups} 位客服之间的差别，其余是各人自己的对话有好有坏。`,
  perHundred: '每百段用心',
  medianReply: '首次回复',
  merged: (groups) => `其余 ${groups} 组合计`,
  hidden: (groups, smallest) => `有 ${groups} 组没有列出：不到 ${smallest} 段对话，看到的多半是个人，不是服务。`,
  teamsApart: '有的团队合在一起，或者没有列出：单独列出来，和客服的数字一比，就能推算出很小的一组。',
  unnamed: (count) => `有 ${countText(count)} 段对话分不清是谁回复的。`,
  unread: (count) => `有 ${countText(count)} 段对话没有评分：所用的语言读不懂。`,
  smallest: (smallest) => `不到 ${smallest} 段对话的，只合在一起列出。`,
  everyOne: '逐段查看',
  everyOneNote: '得分最低的排在最前。',
  conversation: '对话',
  verdict: '结论',
  date: '第一条消息（UTC）',
  judgedBy: (cards) => `评分卡 ${cards.join('、')}。同样的对话，页面总是一样。`,
  skipped: (count) => `另有 ${countText(count)} 段读不出来，没有算进来。`,
  feelingSeen: (seen, then) =>
    `一开口就带着情绪的顾客，有${share(seen)}在第一轮回复里得到了体谅${counted(seen, '位')}。${
      then === null
        ? ''
        : `后来又说了话的顾客里，得到体谅的有 ${percent(then.calmWhenSeen)} 最后平静下来，没得到的有 ${percent(then.calmWhenNot)}。`
    }`,
  firstReplyMatters: (withinMs, soon, late) =>
    `首次回复在 ${durationText(withinMs, words)}以内的，后来又说话的顾客里 ${percent(soon)} 到最后还在生气；超过的，是 ${percent(late)}。`,
  promisesKept: (kept) => `看得出结果的承诺里，有${share(kept)}按时兑现${counted(kept, '次')}。`,
  endedAtWorst: (worst) =>
    `出了问题、又不止一次回复的对话里，有${share(worst)}是最后一次回复最糟${counted(worst, '段')}。`,
  giftsGiven: (given) => `${share(given).trim()}的对话里，有人多用了一份心${counted(given, '段')}。`,
  leftWaiting: (count) => `有 ${countText(count)} 段对话停在顾客的话上，顾客还等着回复。`,
  latestPeriod: (unit, start, mean, before) =>
    `${start}${unit === 'day' ? ' 当天' : ' 起的一周'}平均分 ${mean.toFixed(2)}，比之前的 ${before.toFixed(2)} ${mean > before ? '高' : '低'}。`,
}
