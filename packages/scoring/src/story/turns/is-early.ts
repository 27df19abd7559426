import type { Signal } from '@attune/language'
import { heard, type Utterance } from '../utterance.ts'

const ends = new Set('.!?。！？\n')

/** Whether a signal begins within the first two sentences. A greeting in front is not counted. */
export function isEarly(utterance: Utterance, signal: Signal): boolean {
  const greets = (heard(utterance, 'greeting')[0]?.span[0] ?? 9) < 3
  let sentences = 0
  for (let at = 1; at < signal.span[0]; at++) {
    const ended = ends.has(utterance.text[at - 1] ?? '') && !ends.has(utterance.text[at] ?? '')
    if (ended) sentences++
  }
  return sentences < (greets ? 3 : 2)
}
