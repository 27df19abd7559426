import type { Evidence, Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { defineRule } from '../define-rule.ts'
import { contactingAgain } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import { questionsIn } from '../story/asked/questions-in.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { definiteActs } from '../story/done/definite-acts.ts'
import { type Story, turnOf } from '../story/story.ts'
import { head } from '../story/text/head.ts'
import { pattern } from '../story/text/pattern.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { closesTalk } from '../story/turns/closes-talk.ts'
import { expectsReply } from '../story/turns/expects-reply.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'

export const doNotCloseEarly = defineRule({
  meta: {
    id: 'do-not-close-early',
    title: {
      en: 'Nobody is shown out with an open problem',
      'zh-Hans': '事没办完，不送客',
      'zh-Hant': '事情沒辦完，不送客',
    },
    dimension: 'ending',
    essays: ['S3.4', 'S5.1', 'S3.12'],
    fiveC: 'conflict-resolution',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Complaints are timely, fair, closed and learned from; soft service cannot replace hard.',
          'zh-Hans': '投诉要及时、公道、有结果、长记性；态度再好，也顶替不了把事办成。',
          'zh-Hant': '客訴要及時、公平、有結果、學到教訓；態度再好，也取代不了把事情辦好。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'What goes on elsewhere after the goodbye, in the workshop or on the telephone, is not seen: a close that looks early may have been none.',
          'zh-Hans': '道别之后，在维修间、在电话里接着办的，这里看不到：看着像草草收场，也许并没有。',
          'zh-Hant': '道別之後，在維修部門、在電話裡繼續處理的，這裡看不到：看起來像草草結束，也許並不是。',
        },
      },
      {
        claim: contactingAgain,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. A second contact may also be about something new; one conversation does not tell.',
          'zh-Hans': '厂商自己做的调查。再来一趟也可能是为了别的事，单看一段对话分不出来。',
          'zh-Hant': '廠商自行做的調查。再來一次也可能是為了別的事，只看一則對話分不出來。',
        },
      },
    ],
    reasons: {
      'shown-out': {
        what: {
          en: 'The customer said it is not solved, and the reply said goodbye.',
          'zh-Hans': '顾客说问题还在，回复却已经在送客。',
          'zh-Hant': '顧客說問題還在，回覆卻已經在送客。',
        },
        advice: {
          en: 'Stay with the open point and name the next step, for example: “It still does not work, so I am asking a colleague and will write to you by 16:00.” Say goodbye when the customer does.',
          'zh-Hans':
            '先接住没解决的那一点，说下一步，例如：“还是不行的话，我现在去问同事，四点前回您。”等顾客道别再道别。',
          'zh-Hant':
            '先接住沒解決的那一點，說下一步，例如：「還是不行的話，我現在去問同事，四點前回覆您。」等顧客道別再道別。',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript:
            "customer: There's no water in Elm Close.\nagent: The crew has finished, so I'll mark this as resolved.",
        },
        {
          language: 'en',
          transcript: "customer: It still doesn't work.\nagent: Thank you for contacting us. Have a great day!",
        },
        { language: 'zh-Hans', transcript: '客户: 试了还是不行。\n客服: 感谢您的咨询，祝您生活愉快，再见！' },
        { language: 'zh-Hant', transcript: '顧客: 試過了還是不行。\n客服: 感謝您的來電，祝您順心愉快！' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            "customer: There's no water in Elm Close.\nagent: The crew has finished. Could you open the tap and tell me if it runs? If I hear nothing I'll close this on Friday.",
        },
        {
          language: 'en',
          transcript:
            "customer: It still doesn't work.\nagent: I've sent you a new one, it arrives on Monday. Have a great day!",
        },
        { language: 'zh-Hans', transcript: '客户: 试了还是不行。\n客服: 已经为您安排换新，明天发出，祝您生活愉快！' },
        { language: 'zh-Hant', transcript: '顧客: 試過了還是不行。\n客服: 已為您安排換新，明天出貨，祝您順心愉快！' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const declared = declaredOver(story, utterance)
    if (declared)
      return [{ type: 'fault', reason: 'shown-out', severity: 'major', evidence: [quote(utterance, declared)] }]
    const farewell = strongest(heard(utterance, 'closing', 'goodbye'))
    if (!farewell) return []
    const turn = turnOf(story, utterance)
    if (isClosedUnasked(story, utterance, farewell)) {
      const open = inTrouble(lastCustomerTurn(story, utterance))
      if (open)
        return [{ type: 'fault', reason: 'shown-out', severity: 'major', evidence: [quote(utterance, farewell), open] }]
    }
    // A question keeps the talk open. An act, a reason or a way on, or words enough to be an answer: then it is at least no mere goodbye.
    if (turn.some((said) => hasSubstance(story, said) || questionsIn(said).length > 0)) return []
    if (turn.slice(0, -1).some((said) => heard(said, 'closing', 'goodbye').length > 0)) return []
    const asked = lastCustomerTurn(story, utterance)
    // Who takes leave or takes it back is not shown out.
    if (asked.some((said) => heard(said, 'resolved', 'goodbye', 'withdraws').length > 0)) return []
    const open = inTrouble(asked)
    if (!open) return []
    return [{ type: 'fault', reason: 'shown-out', severity: 'major', evidence: [quote(utterance, farewell), open] }]
  },
})

const helps = new Set<SignalKind>(['action', 'promise', 'guidance', 'option', 'alternative', 'hand-off'])

/** 本次会话结束 behind nothing that was done or shown, while the customer still waits for an answer. */
function declaredOver(story: Story, utterance: Utterance): Span | null {
  const sentence = closesTalk(utterance)
  // Who closes on the silence after a question of theirs is another rule's.
  if (
    !sentence ||
    turnOf(story, utterance)
      .slice(0, -1)
      .some((said) => questionsIn(said).length > 0)
  )
    return null
  const asked = lastCustomerTurn(story, utterance)
  if (!asked.some((said) => expectsReply(story, said))) return null
  const over = asked.some((said) => heard(said, 'resolved', 'goodbye', 'withdraws', 'thanks').length > 0)
  // “Ok, it’s starting up” agrees to nothing but the step.
  const agreed = asked.some((said) => heard(said, 'agrees').length > 0 && !isTrying.test(head(said.text)))
  if (over || agreed) return null
  const helped = turnOf(story, utterance).some((said) => definiteActs(said).some(({ kind }) => helps.has(kind)))
  return helped ? null : sentence
}

const isTrying = pattern('iu')`
  \b(?:one sec\w*|hang on|hold on|let me (?:try|see|check)|(?:it[’']s|is|i[’']m|am|i[’']ll|will|just) (?:\w+ing|try)|
    trying|doing (?:it|that|so))\b|
  正在|[试試]|等[等下一]|稍等
`

/** What shows that it is not over for the customer. */
function inTrouble(asked: readonly Utterance[]): Evidence | null {
  for (const said of asked) {
    const open = strongest(heard(said, 'not-resolved', 'repeated-complaint', 'complaint'))
    if (open) return quote(said, open)
  }
  return null
}

const closesTheCase = /\bclos(?:e|ed|ing)\b|\bmark(?:ed|ing)?\b/i
/** A condition; or silence, which is another rule’s. */
const onlyIf = /\b(?:if|unless|until|once|when|heard|no (?:reply|response|answer))\b/i

/** “Try that. I’m closing this ticket now”: advice, and no waiting for whether it helped. */
function isClosedUnasked(story: Story, utterance: Utterance, { span }: Signal): boolean {
  const sentence = utterance.text.slice(...sentenceAround(utterance.text, span))
  if (!closesTheCase.test(utterance.text.slice(...span)) || onlyIf.test(sentence)) return false
  const asked = lastCustomerTurn(story, utterance)
  const over = asked.some((said) => heard(said, 'resolved', 'goodbye', 'withdraws', 'thanks').length > 0)
  return !over && !turnOf(story, utterance).some((said) => deedsIn(said).length > 0)
}
