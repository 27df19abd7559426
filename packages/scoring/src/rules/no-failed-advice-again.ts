import type { Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { countContentWords } from '../story/content-words.ts'
import { sentenceAround } from '../story/sentence-around.ts'
import { sharedWords } from '../story/shared-words.ts'
import { lookBack, type Story } from '../story/story.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16
/** Share of an instruction's words that make it the same one. */
const SAME = 0.6
/** Words that must come back. */
const LEAST = 2
/** The same step for a reason, or in another way. */
const anotherWay =
  /this time|because|so that|different|instead|longer|other |这次|這次|换|換|另|因为|因為|不同|久一点|久一點/i

export const noFailedAdviceAgain = defineRule({
  meta: {
    id: 'no-failed-advice-again',
    title: {
      en: 'What did not help is not advised again',
      'zh-Hans': '试过没用的，不再叫顾客试',
      'zh-Hant': '試過沒用的，不再叫顧客試',
    },
    dimension: 'effort',
    essays: ['S2.4', 'S1.11', 'S3.10'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: 'Having to repeat things and robotic service drive effort, and effort drives disloyalty.',
        source: 'CEB, Harvard Business Review 2010',
        grade: 'V',
        caveat: 'Vendor survey. A step repeated for a reason that is named is let pass.',
      },
      { claim: 'Nobody does work twice.', source: 'Essay “Humane service platform”', grade: 'E' },
    ],
    reasons: {
      'advised-again': {
        what: {
          en: 'The customer said it did not help, and is told to do the same again.',
          'zh-Hans': '顾客说了没用，又叫人家做一遍同样的。',
          'zh-Hant': '顧客說了沒用，又叫人家再做一次同樣的。',
        },
        advice: {
          en: 'Take what they tried as done and go one step further: “Since the restart changed nothing, I will test the line from here.”',
          'zh-Hans': '把试过的当作已经做了，往前走一步，例如：“重启没用的话，我从这边测一下线路。”',
          'zh-Hant': '把試過的當作已經做了，往前走一步，例如：「重開沒用的話，我從這邊測一下線路。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The internet is down.\nagent: Please restart the router.\ncustomer: I did, still not working.\nagent: Please restart the router.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 网断了。\n客服: 请您重启一下路由器。\n客户: 重启了也没用。\n客服: 请您重启一下路由器试试。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 網路斷了。\n客服: 請您重新啟動路由器。\n顧客: 試過了，還是不行。\n客服: 請您重新啟動路由器試試。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: The internet is down.\nagent: Please restart the router.\ncustomer: I did, still not working.\nagent: Thank you for trying. I am testing the line from here.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 网断了。\n客服: 请您重启一下路由器。\n客户: 重启了也没用。\n客服: 辛苦您了，我从这边测一下线路。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 網路斷了。\n客服: 請您重新啟動路由器。\n顧客: 試過了，還是不行。\n客服: 辛苦您了，我從這邊測一下線路。',
        },
        {
          language: 'en',
          transcript:
            'customer: The internet is down.\nagent: Please restart the router.\ncustomer: Which one is the router?\nagent: The white box by the door. Please restart the router.',
        },
        {
          language: 'zh-Hans',
          transcript:
            '客户: 网断了。\n客服: 请您重启一下路由器。\n客户: 路由器是哪个？\n客服: 门口那个白盒子。请您重启一下路由器。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 網路斷了。\n客服: 請您重新啟動路由器。\n顧客: 路由器是哪一個？\n客服: 門口那個白盒子。請您重新啟動路由器。',
        },
      ],
    },
  },
  wakes: { customer: [], service: ['guidance', 'request', 'order', 'advice'] },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || anotherWay.test(utterance.text)) return []
    const [step] = instructionsIn(utterance)
    if (!step) return []
    const before = advisedBefore(story, utterance, utterance.text.slice(...step))
    const [first, ...more] = before
    if (!first) return []
    const severity = more.length > 0 ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'advised-again', severity, evidence: [quote(utterance, step), first] }]
  },
})

/** Sentences that tell the customer to do something. */
function instructionsIn(utterance: Utterance): Span[] {
  const told = heard(utterance, 'guidance', 'order', 'advice', 'request').filter(({ data }) => data.asked !== true)
  const sentences = told.map(({ span }) => sentenceAround(utterance.text, span))
  return sentences.filter(([start], index) => sentences.findIndex((other) => other[0] === start) === index)
}

/** Where the same was advised before and the customer then said that it did not help; the latest first. */
function advisedBefore(story: Story, until: Utterance, step: string) {
  const words = countContentWords(step)
  let failed = false
  return lookBack(story, until, LOOK_BACK).flatMap((said) => {
    if (said.side === 'customer') {
      failed ||= heard(said, 'not-resolved', 'already-told', 'repeated-complaint').length > 0
      return []
    }
    if (!failed || said.turn === until.turn) return []
    const same = instructionsIn(said).find((span) => {
      const count = sharedWords(step, said.text.slice(...span))?.count ?? 0
      return count >= LEAST && count >= words * SAME
    })
    return same ? [quote(said, same)] : []
  })
}
