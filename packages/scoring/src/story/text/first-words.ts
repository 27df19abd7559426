import type { Span } from '@attune/core'
import type { Utterance } from '../utterance.ts'

const LONGEST = 60

/** Where an utterance begins, short enough to be quoted in a report, and not broken off inside a word. */
export function firstWords({ text }: Utterance): Span {
  if (text.length <= LONGEST) return [0, text.length]
  let end = LONGEST
  while (end > SHORTEST && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) end--
  while (text.charAt(end - 1) === ' ') end--
  // A pair of surrogates is one character.
  const last = text.charCodeAt(end - 1)
  return [0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end]
}

/** Longer words than the difference are cut after all. */
const SHORTEST = 40

const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
