import type { SignalKind } from '@attune/language'
import { definiteActs } from './definite-acts.ts'
import { heard, type Utterance } from './utterance.ts'

const fillers: readonly SignalKind[] = [
  'greeting',
  'wait-notice',
  'vague-promise',
  'template-phrase',
  'apology',
  'thanks',
  'closing',
  'further-help',
  'check-in',
  'polite',
  'acknowledgement',
  'warmth',
  'small-talk',
  'bot-disclosure',
]

/** Words that must be left when the fillers are taken away. */
const ENOUGH = 6

/** Whether a service message tells or does anything beyond courtesies and "please wait". */
export function hasSubstance(utterance: Utterance): boolean {
  const acts = definiteActs(utterance)
  // "I'm checking that for you, one moment" announces an act; it does not bring back what was found.
  if (acts.some((act) => (act.kind === 'action' ? act.data.done === true : act.kind !== 'promise'))) return true
  if (heard(utterance, 'wait-notice').length > 0) return false
  return acts.length > 0 || wordsBesides(utterance, fillers) >= ENOUGH
}

function wordsBesides({ text, reading }: Utterance, kinds: readonly SignalKind[]): number {
  const letters = [...text]
  let words = 0
  let at = 0
  let inWord = false
  const covered = reading.signals.filter(({ kind }) => kinds.includes(kind))
  for (const letter of letters) {
    const hidden = covered.some(({ span }) => at >= span[0] && at < span[1])
    const isHan = letter >= '\u3400' && letter <= '\u9fff'
    const isLetter = !isHan && letter.toLowerCase() !== letter.toUpperCase()
    if (!hidden && (isHan || (isLetter && !inWord))) words++
    inWord = isLetter
    at += letter.length
  }
  return words
}
