import type { Span } from '@attune/core'
import type { Utterance } from '../utterance.ts'
import { wholePoints, wholeWords } from './quotable.ts'

const LONGEST = 60
/** Longer words than the difference are cut after all. */
const SHORTEST = 40

/** Where an utterance begins, short enough to be quoted in a report, and not broken off inside a word or a number. */
export function firstWords({ text }: Utterance): Span {
  if (text.length <= LONGEST) return [0, text.length]
  let end = LONGEST
  while (end > SHORTEST && wholeWords(text, [0, end])[1] > end) end--
  while (text.charAt(end - 1) === ' ') end--
  return wholePoints(text, [0, end])
}
