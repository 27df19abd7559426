import type { Evidence } from '@attune/core'
import type { Signal } from '@attune/language'
import { quote, type Utterance } from '../utterance.ts'

/** Evidence for signals in order of their start; words that several of them share are quoted once. */
export function quotesOf(utterance: Utterance, signals: readonly Signal[]): Evidence[] {
  let until = 0
  return signals.flatMap((signal) => {
    if (signal.span[0] < until) return []
    until = signal.span[1]
    return [quote(utterance, signal)]
  })
}
