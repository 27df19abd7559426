import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { covering } from './covering.ts'
import { definiteActs } from './definite-acts.ts'
import { onceIn } from './once.ts'
import { sentenceAround } from './sentence-around.ts'
import type { Story } from './story.ts'
import { heard, type Utterance } from './utterance.ts'

/** Courtesies, and words that put off. */
const fillers: readonly SignalKind[] = [
  'greeting',
  'wait-notice',
  'vague-promise',
  'apology',
  'thanks',
  'polite',
  'acknowledgement',
  'warmth',
  'small-talk',
  'bot-disclosure',
]
/** One of these makes its whole sentence one that brings the customer nothing. */
const empty: readonly SignalKind[] = [
  'closing',
  'goodbye',
  'further-help',
  'check-in',
  'pressure',
  'template-phrase',
  'blame',
  'rude',
  'dismissal',
  'rhetorical-question',
  'flattery',
]

/** Words that must be left when the fillers are taken away. */
const ENOUGH = 6

/**
 * Whether a service message tells or does anything beyond courtesies, nudges, and "please wait". What a message brought
 * does not change by what is said after it.
 */
export const hasSubstance = onceIn((story, utterance): boolean => {
  const acts = stepsIn(story, utterance)
  // "I'm checking that for you, one moment" announces an act; it does not bring back what was found.
  if (acts.some((act) => (act.kind === 'action' ? act.data.done === true : act.kind !== 'promise'))) return true
  // "About five days" may be the answer itself; "one moment" never is.
  if (heard(utterance, 'wait-notice').some(({ data }) => data.estimate !== true)) return false
  return acts.length > 0 || wordsBesides(story, utterance) >= ENOUGH
})

/** What a message does or sets in motion. To ask again for what was given is no step. */
export const stepsIn = (story: Story, utterance: Utterance): Signal[] =>
  definiteActs(utterance).filter((act) => act.kind !== 'asks-datum' || !isGiven(story, act))

const isGiven = (story: Story, { data }: Signal): boolean => story.given.has(String(data.datum))

function wordsBesides(story: Story, { text, reading }: Utterance): number {
  const isHidden = covering(
    reading.signals.flatMap((signal): Span[] => {
      if (fillers.includes(signal.kind)) return [signal.span]
      const isEmpty = empty.includes(signal.kind) || (signal.kind === 'asks-datum' && isGiven(story, signal))
      return isEmpty ? [sentenceAround(text, signal.span)] : []
    }),
  )
  let words = 0
  let at = 0
  let inWord = false
  for (const letter of text) {
    const isHan = letter >= '\u3400' && letter <= '\u9fff'
    const isLetter = !isHan && letter.toLowerCase() !== letter.toUpperCase()
    if ((isHan || (isLetter && !inWord)) && !isHidden([at, at + 1])) words++
    if (words >= ENOUGH) break
    inWord = isLetter
    at += letter.length
  }
  return words
}
