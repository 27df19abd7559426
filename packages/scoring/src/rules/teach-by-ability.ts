import { defineRule } from '../define-rule.ts'
import { effortDrivesAway } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import type { Gift } from '../rule.ts'
import { bestGift } from '../story/done/best-gift.ts'
import { isFiled } from '../story/done/deeds.ts'
import { head } from '../story/text/head.ts'
import { matchesIn } from '../story/text/matches-in.ts'
import { pattern } from '../story/text/pattern.ts'
import { isNovice } from '../story/told/novice.ts'
import { tradeWords } from '../story/tone/trade-words.ts'
import { passedOver } from '../story/turns/passed-over.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'

/** More steps at once are a list, however kind. */
const FEW = 2
const LIST = 0.3
/** “Tell me what you see”: a step, and somebody who waits for it. */
const CHECKS = 0.9
const checksBack = pattern('iu')`
  \b(?:tell|show) me (?:what|when|once|if|which)\b|\blet me know (?:what|when|once|how) (?:you|it|that)\b|
  \bwhat (?:do|can) you see\b|\bsay when\b|
  (?:[跟告同和][诉訴]?我|俾我知|[说說講讲]一[声聲])|(?:看|睇)(?:到|得到|见|見)[^。！!\n]{0,12}[吗嗎?？]|
  有[没沒][^。！!\n]{0,20}[?？]|慢慢[来來]|[別别]急
`
/** What is left of steps in the words of the trade. */
const LOST = 0.25

export const teachByAbility = defineRule({
  meta: {
    id: 'teach-by-ability',
    title: {
      en: 'Who finds it hard is taken by the hand',
      'zh-Hans': '不会弄的，陪着弄',
      'zh-Hant': '不會弄的，陪著弄',
    },
    dimension: 'respect',
    essays: ['S5.3', 'S3.10'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    evidence: [
      {
        claim: {
          en: 'Guide by ability: let the able do it, coach the new with words, never take over.',
          'zh-Hans': '因人施教：会的让他做，不会的用话带着做，不抢着代劳。',
          'zh-Hant': '因人施教：會的讓他做，不會的用話帶著做，不搶著代勞。',
        },
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Doing it for somebody who asks for it counts as help here; taking over from somebody able is another matter.',
          'zh-Hans': '顾客请我们代办，这里算帮忙；抢着替会做的人做，是另一回事。',
          'zh-Hant': '顧客請我們代辦，這裡算幫忙；搶著替會做的人做，是另一回事。',
        },
      },
      {
        claim: effortDrivesAway,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey; that being sent to a guide is effort is our inference.',
          'zh-Hans': '厂商自己做的调查；被打发去看说明也算费劲，是我们的推论。',
          'zh-Hant': '廠商自行做的調查；被打發去看說明也算費力，是我們的推論。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The customer said it is hard for them, and was taken along step by step.',
          'zh-Hans': '顾客说不太会，客服就陪着一步步来，或者直接帮着办了。',
          'zh-Hant': '顧客說不太會，客服就陪著一步一步來，或直接幫忙辦好。',
        },
      },
      partly: {
        what: {
          en: 'There is guidance, but at the pace of somebody who knows their way.',
          'zh-Hans': '讲了怎么做，但还是讲给会的人听的。',
          'zh-Hant': '講了怎麼做，但還是講給會的人聽的。',
        },
        advice: {
          en: 'Give the first step only and wait, for example: “Open Settings, the grey wheel. Tell me when you see it.”',
          'zh-Hans': '只说第一步，等他做完，例如：“先点那个灰色的齿轮，点好了告诉我。”',
          'zh-Hant': '只說第一步，等他做完，例如：「先點那個灰色的齒輪，點好了跟我說。」',
        },
      },
      missed: {
        what: {
          en: 'The customer said it is hard for them, and nothing was made easier.',
          'zh-Hans': '顾客说了不太会弄，回复还是照旧。',
          'zh-Hant': '顧客說了不太會弄，回覆還是照舊。',
        },
        advice: {
          en: 'Offer to do it together or for them, for example: “We’ll do it together, one step at a time.”',
          'zh-Hans': '例如说一句“咱们一起弄，一步一步来”，或者直接帮他办。',
          'zh-Hant': '例如說一句「我陪您一步一步來」，或直接幫他辦。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: I'm not very good with computers, how do I reset it?\nagent: Let's do it together, one step at a time. Open Settings and tell me when you're there.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我不太会弄手机，怎么改密码？\n客服: 没事，咱们一步一步来，先打开设置，点好了告诉我。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我是3C白痴，密碼要怎麼改？\n客服: 沒關係，我陪您一步一步來，先開啟設定，好了跟我說。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript:
            "customer: I'm not very good with computers, how do I reset it?\nagent: The manual has all of that.",
        },
        { language: 'zh-Hans', transcript: '客户: 我不太会弄手机，怎么改密码？\n客服: 说明书上都有的。' },
        { language: 'zh-Hant', transcript: '顧客: 我是3C白痴，密碼要怎麼改？\n客服: 說明書上都有寫。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: How do I reset it?\nagent: Under Settings, Security.' },
        { language: 'zh-Hans', transcript: '客户: 怎么改密码？\n客服: 设置里的安全中心可以改。' },
        { language: 'zh-Hant', transcript: '顧客: 密碼要怎麼改？\n客服: 設定裡的安全性可以改。' },
      ],
    },
  },
  wakes: { service: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return []
    if (utterance.side === 'customer') {
      const says = strongest(heard(utterance, 'low-skill'))
      if (!says && !isNovice(utterance)) return []
      if (open.some((duty) => story.utterances[duty.openedAt]?.turn === utterance.turn)) return []
      return [...passedOver(open), { type: 'owe', evidence: quote(utterance, says), due: 'next-turn' }]
    }
    const given = teaching(utterance)
    if (!given) return []
    // Steps in words that they do not know are no steps.
    const share = tradeWords(story, utterance).length > 0 ? LOST : 1
    return open.map(({ id }) => ({ type: 'give', duty: id, ...given, credit: given.credit * share }))
  },
})

/** 下載、註冊、綁定、選擇: as many different things to do in one breath. */
const listedIn = (text: string): number => new Set(matchesIn(todo, head(text)).map(([deed]) => deed)).size
const todo = pattern('gu')`
  下[載载]|[註注][冊册]|[綁绑]定|[選选][擇择取]|[點点][選选擊击]|登[入录錄]|[輸输]入|打[開开]|[開开][啟启]|
  [設设][定置]|填[寫写]|上[傳传]|[掃扫]描|[驗验][證证]
`

function teaching(utterance: Utterance): Gift | null {
  const given = bestGift(utterance, {
    'does-together': 1,
    action: (act) => (isFiled(utterance, act) ? 0.3 : 0.8),
    // Somebody comes and sees to it.
    promise: ({ data }) => (data.due === true ? 0.8 : 0),
    guidance: Math.max(heard(utterance, 'guidance').length, listedIn(utterance.text)) <= FEW ? 0.75 : LIST,
    'hand-off': 0.5,
    option: 0.5,
    support: 0.3,
  })
  const checks = checksBack.exec(head(utterance.text))
  if (!checks || (given?.credit ?? 0) >= CHECKS) return given
  return { credit: CHECKS, evidence: quote(utterance, [checks.index, checks.index + checks[0].length]) }
}
