import type { SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { solvingWeighsMore } from '../evidence/shared-claims.ts'
import { essay, marinova } from '../evidence/sources.ts'
import { namesAWay, opensAWay } from '../story/done/ways-forward.ts'
import { turnOf } from '../story/story.ts'
import { quotesOf } from '../story/text/quotes-of.ts'
import { voiced } from '../story/told/voiced.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard } from '../story/utterance.ts'

const inNeed: readonly SignalKind[] = [
  'complaint',
  'not-resolved',
  'repeated-complaint',
  'anger',
  'frustration',
  'worry',
  'sadness',
  'vulnerability',
]

export const noDeadEnd = defineRule({
  meta: {
    id: 'no-dead-end',
    title: {
      en: 'It does not end with “there is nothing I can do”',
      'zh-Hans': '不以“没办法”收场',
      'zh-Hant': '不以「沒辦法」收場',
    },
    dimension: 'solved',
    essays: ['S4.6', 'S3.12', 'S3.13'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'One rule of the five steps: make the customer succeed. A talk that ends in a no leaves them where they began.',
          'zh-Hans': '五步归到一条：让顾客成功。以“不行”收场，顾客还在原地。',
          'zh-Hant': '五步歸於一條：讓顧客成功。以「不行」收場，顧客還在原地。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Only when the customer is in trouble: a plain no to a plain question may be all there is.',
          'zh-Hans': '只在顾客遇到难处时才看：平常一问，答一句“没有”，可能也就这样了。',
          'zh-Hant': '只在顧客遇到難處時才看：平常一問，答一句「沒有」，可能也就如此了。',
        },
      },
      {
        claim: solvingWeighsMore,
        source: marinova,
        grade: 'P',
        caveat: {
          en: 'Airport counters on video.',
          'zh-Hans': '数据来自机场柜台的录像。',
          'zh-Hant': '資料來自機場櫃檯的錄影。',
        },
      },
    ],
    reasons: {
      'dead-end': {
        what: {
          en: 'The customer is in trouble, and the last words are a no with nothing after it.',
          'zh-Hans': '顾客遇到了难处，最后一句却是“没办法”，后面什么也没有。',
          'zh-Hant': '顧客遇到難處，最後一句卻是「沒辦法」，後面什麼也沒有。',
        },
        advice: {
          en: 'Leave one open door: whom to turn to, what to try, or what you pass on, for example: “I cannot undo it, but I have put it before my manager and will write on Monday.”',
          'zh-Hans':
            '留一扇门：还能找谁、还能试什么、替他往上递什么，例如：“我这边改不了，但我已经报给主管，周一给您回复。”',
          'zh-Hant':
            '留一扇門：還能找誰、還能試什麼、替他往上反映什麼，例如：「我這邊改不了，但我已經向主管反映，週一回覆您。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            "customer: I was ill and missed the train, now the ticket is lost and I'm so upset.\nagent: I'm afraid there is nothing I can do.",
        },
        { language: 'zh-Hans', transcript: '客户: 我生病没赶上车，票钱全没了，真的很着急。\n客服: 抱歉，这个退不了。' },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我生病沒趕上車，票錢全沒了，真的很擔心。\n客服: 抱歉，這個無法退票，無能為力。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            "customer: I was ill and missed the train, now the ticket is lost and I'm so upset.\nagent: I'm so sorry you were ill. We can't refund it, but I can move it to another day for you.",
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 我生病没赶上车，票钱全没了，真的很着急。\n客服: 身体要紧。这张退不了，不过可以给您改签一次，您看哪天方便？',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 我生病沒趕上車，票錢全沒了，真的很擔心。\n客服: 身體要緊。這張無法退票，不過可以幫您改期一次，您看哪天方便？',
        },
        { language: 'en', transcript: 'customer: Do you sell umbrellas?\nagent: No, we do not sell those.' },
        { language: 'zh-Hans', transcript: '客户: 你们卖伞吗？\n客服: 不卖的。' },
        { language: 'zh-Hant', transcript: '顧客: 你們有賣傘嗎？\n客服: 沒有喔。' },
      ],
    },
  },
  wakes: { customer: [], service: [] },
  judge({ utterance, story }) {
    const last = story.utterances.at(-1)
    if (utterance || last?.side !== 'service') return []
    const turn = turnOf(story, last)
    const no = turn.find((said) => heard(said, 'refusal').length > 0)
    if (!no) return []
    const goesOn = turn.some(
      (said) =>
        opensAWay(said) || namesAWay(said) || heard(said, 'wait-notice', 'asks-datum', 'vague-promise').length > 0,
    )
    if (goesOn) return []
    const inTrouble = lastCustomerTurn(story, last).some((said) => voiced(said, inNeed).length > 0)
    if (!inTrouble) return []
    return [{ type: 'fault', reason: 'dead-end', severity: 'major', evidence: quotesOf(no, heard(no, 'refusal')) }]
  },
})
