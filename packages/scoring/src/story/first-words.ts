import type { Span } from '@attune/core'
import type { Utterance } from './utterance.ts'

const LONGEST = 60

/** Where an utterance begins, short enough to be quoted in a report. */
export function firstWords({ text }: Utterance): Span {
  if (text.length <= LONGEST) return [0, text.length]
  // A pair of surrogates is one character.
  const last = text.charCodeAt(LONGEST - 1)
  return [0, last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST]
}
