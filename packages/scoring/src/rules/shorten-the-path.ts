import type { VisitCost } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { pathOf, stepsOf } from '../fit/effort-trend.ts'
import type { Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { quote } from '../story/utterance.ts'
import { repeatedAsksOf, transfersOf } from '../timeline/continuity.ts'
import { questionLoad, speakingMeasures } from '../timeline/speaking.ts'
import { median } from '../timeline/statistics.ts'

/** One request, one question, one answer: there is nothing left to shorten. */
const SHORT = 3
/** As many steps as ever. */
const UNCHANGED = 0.5
/** More than ever, which may also lie in the matter. */
const LONGER = 0.25
/** Older visits say little about today. */
const MOST_VISITS = 12

const visit = (turns: number, questions: number): VisitCost => ({
  id: null,
  at: null,
  turns,
  questions,
  transfers: 0,
  askedAgain: 0,
})

export const shortenThePath = defineRule({
  meta: {
    id: 'shorten-the-path',
    title: {
      en: 'The path gets shorter for somebody who has been here before',
      'zh-Hans': '来过的顾客，一次比一次省事',
      'zh-Hant': '來過的顧客，一次比一次省事',
    },
    dimension: 'effort',
    essays: ['S2.6', 'S2.4'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 0.5,
    evidence: [
      {
        claim: {
          en: 'Whoever knows a customer needs fewer questions, and the customer fewer steps, each time.',
          'zh-Hans': '认得这位顾客，我们一次比一次问得少，顾客也一次比一次少走几步。',
          'zh-Hant': '認得這位顧客，我們一次比一次問得少，顧客也一次比一次少走幾步。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'Today’s matter may simply be harder than the last one: a trend over visits, no verdict on one of them.',
          'zh-Hans': '今天的事也许本来就比上次难：看的是几次下来的趋势，不是给哪一次下结论。',
          'zh-Hant': '今天的事也許本來就比上次難：看的是幾次下來的趨勢，不是對哪一次下定論。',
        },
      },
      {
        claim: {
          en: 'The median of all slopes is a trend that a single odd visit cannot turn.',
          'zh-Hans': '取所有斜率的中位数作趋势，个别一次反常扭不过来。',
          'zh-Hant': '取所有斜率的中位數作為趨勢，單獨一次反常扭轉不了。',
        },
        source: 'Theil 1950; Sen 1968',
        grade: 'M',
        caveat: {
          en: 'It takes many visits: among three, a single odd one bears on two of the three slopes.',
          'zh-Hans': '次数多了才站得住：只有三次的话，一次反常就牵动三个斜率里的两个。',
          'zh-Hant': '次數多了才站得住：只有三次的話，一次反常就牽動三個斜率中的兩個。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'It took the customer {steps} steps; before it was usually {usual}.',
          'zh-Hans': '顾客这次走了{steps}步；以前一般要{usual}步。',
          'zh-Hant': '顧客這次走了{steps}步；以前通常要{usual}步。',
        },
      },
      partly: {
        what: {
          en: 'It took the customer {steps} steps, no fewer than before (usually {usual}).',
          'zh-Hans': '顾客这次走了{steps}步，没有比以前少（一般{usual}步）。',
          'zh-Hant': '顧客這次走了{steps}步，沒有比以前少（通常{usual}步）。',
        },
        advice: {
          en: 'Begin where the last visit ended: use what is on file, and ask only for what is new.',
          'zh-Hans': '接着上次往下办：已有的资料直接用，只问新情况。',
          'zh-Hant': '接著上次往下處理：已有的資料直接用，只問新的狀況。',
        },
      },
      'partly-longer': {
        what: {
          en: 'It took the customer {steps} steps, and it takes more with every visit (usually {usual}).',
          'zh-Hans': '顾客这次走了{steps}步，而且一次比一次多（一般{usual}步）。',
          'zh-Hant': '顧客這次走了{steps}步，而且一次比一次多（通常{usual}步）。',
        },
        advice: {
          en: 'Look at what was asked this time that was known already, or could have been done for the customer.',
          'zh-Hans': '看看这次问的哪些早就知道，哪些本可以替顾客办好。',
          'zh-Hant': '看看這次問的哪些早就知道，哪些本來可以替顧客辦好。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          history: [visit(4, 3), visit(3, 2)],
          transcript: 'customer: The filter again, please.\nagent: The same one as in May? It is on its way.',
        },
        {
          language: 'zh-Hans',
          history: [visit(4, 3), visit(3, 2)],
          transcript: '客户: 滤芯再来一个。\n客服: 还是五月那款，已经给您发出了。',
        },
        {
          language: 'zh-Hant',
          history: [visit(4, 3), visit(3, 2)],
          transcript: '顧客: 濾芯再一個，謝謝。\n客服: 跟五月同一款，已經為您寄出了。',
        },
      ],
      missed: [
        {
          language: 'en',
          history: [visit(1, 1), visit(2, 1)],
          transcript:
            'customer: The filter again, please.\nagent: Which machine do you have?\ncustomer: The X2.\nagent: Where shall it go?\ncustomer: As always.\nagent: It is on its way.',
        },
        {
          language: 'zh-Hans',
          history: [visit(1, 1), visit(2, 1)],
          transcript:
            '客户: 滤芯再来一个。\n客服: 请问您用的是哪款机器？\n客户: X2。\n客服: 请问寄到哪里？\n客户: 老地方。\n客服: 已经给您发出了。',
        },
        {
          language: 'zh-Hant',
          history: [visit(1, 1), visit(2, 1)],
          transcript:
            '顧客: 濾芯再一個，謝謝。\n客服: 請問您用的是哪一款機器？\n顧客: X2。\n客服: 請問寄到哪裡？\n顧客: 老地方。\n客服: 已經為您寄出了。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          history: [visit(4, 3)],
          transcript: 'customer: The filter again, please.\nagent: Which machine do you have?',
        },
        {
          language: 'zh-Hans',
          history: [visit(4, 3)],
          transcript: '客户: 滤芯再来一个。\n客服: 请问您用的是哪款机器？',
        },
        {
          language: 'zh-Hant',
          history: [visit(4, 3)],
          transcript: '顧客: 濾芯再一個，謝謝。\n客服: 請問您用的是哪一款機器？',
        },
      ],
    },
  },
  wakes: { service: [], customer: [] },
  judge({ utterance, story }) {
    if (utterance) return []
    const asked = story.utterances.find(({ side }) => side === 'customer')
    // Nobody has answered yet: nothing says how long the path will be.
    if (!asked || story.lastServiceTurn < 0) return []
    const before = (story.history ?? []).slice(-MOST_VISITS).map(stepsOf)
    const steps = stepsSoFar(story)
    const { path } = pathOf([...before, steps])
    if (path === 'unknown') return []
    const evidence = quote(asked, firstWords(asked))
    const credit = path === 'shorter' || steps <= SHORT ? 1 : path === 'same' ? UNCHANGED : LONGER
    const data = { steps, usual: median(before) ?? steps, ...(path === 'longer' && { variant: 'longer' }) }
    return [{ type: 'owe', evidence, due: 'end', data, give: { credit, evidence } }]
  },
})

function stepsSoFar({ pace }: Story): number {
  return stepsOf({
    turns: speakingMeasures(pace.customer).turns,
    questions: questionLoad(pace.service).asked,
    transfers: transfersOf(pace.continuity),
    askedAgain: repeatedAsksOf(pace.continuity).length,
  })
}
