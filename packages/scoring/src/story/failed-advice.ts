import type { Evidence, Span } from '@attune/core'
import { contentWords, countWords } from './content-words.ts'
import { once, onceIn } from './once.ts'
import { sentenceAround } from './sentence-around.ts'
import { sharedWords } from './shared-words.ts'
import { lookBack, type Story } from './story.ts'
import { heard, quote, type Utterance } from './utterance.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16
/** Share of an instruction's words that make it the same one. */
const SAME = 0.6
/** Words that must come back, unless it is said word for word. */
const LEAST = 2
/** The same step for a reason, or in another way. */
const anotherWay =
  /this time|because|so that|different|instead|longer|other |这次|這次|换|換|另|因为|因為|不同|久一点|久一點/i

/** An instruction that had been given before, and of which the customer then said that it did not help. */
export interface FailedAdvice {
  span: Span
  /** Where it was given before, the latest first. */
  before: Evidence[]
}

/** Advice of a message that had already failed; `null` when there is none. */
export const failedAdvice = onceIn((story, utterance): FailedAdvice | null => {
  const [span] = instructionsIn(utterance)
  if (!span || anotherWay.test(utterance.text)) return null
  const before = advisedBefore(story, utterance, utterance.text.slice(...span))
  return before.length > 0 ? { span, before } : null
})

/** “重启三次了，还是错误9”: the step by its name, and that the matter is as before. */
const asBefore =
  /\b(?:still|same (?:thing|error|problem)|no (?:change|luck|difference))\b|还是|還是|依然|依旧|依舊|仍|照样|照樣|没变|沒變|一样|一樣/i

const triedInVain = ({ text }: Utterance, step: string): boolean =>
  asBefore.test(text) && sharedWords(step, text) !== null

/** Sentences that tell the customer to do something. */
const instructionsIn = once((utterance): readonly Span[] => {
  const told = heard(utterance, 'guidance', 'order', 'advice', 'request').filter(({ data }) => data.asked !== true)
  const sentences = told.map(({ span }) => sentenceAround(utterance.text, span))
  return sentences.filter(([start], index) => sentences.findIndex((other) => other[0] === start) === index)
})

function advisedBefore(story: Story, until: Utterance, step: string): Evidence[] {
  const words = countWords(contentWords(step))
  let failed = false
  return lookBack(story, until, LOOK_BACK).flatMap((said) => {
    if (said.side === 'customer') {
      failed ||= heard(said, 'not-resolved', 'already-told', 'repeated-complaint').length > 0 || triedInVain(said, step)
      return []
    }
    if (!failed || said.turn === until.turn) return []
    const same = instructionsIn(said).find((span) => {
      const earlier = said.text.slice(...span)
      const count = sharedWords(step, earlier)?.count ?? 0
      // “Please reinstall the app” has too few words of its own to compare; word for word it is the same.
      return (count >= LEAST && count >= words * SAME) || earlier.trim() === step.trim()
    })
    return same ? [quote(said, same)] : []
  })
}
