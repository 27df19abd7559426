import type { Signal, SignalKind } from '@attune/language'
import type { Gift } from '../../rule.ts'
import { once } from '../once.ts'
import { quote, type Utterance } from '../utterance.ts'
import { definiteActs } from './definite-acts.ts'
import { ownPromises } from './promise.ts'

/** What a kind of signal is worth towards a duty, 0..1; a function where it depends on what was said. */
export type Worth = Readonly<Partial<Record<SignalKind, number | ((signal: Signal) => number)>>>

/**
 * The most an utterance gives towards a duty, the earliest among equals; `null` when it gives nothing. The act inside a
 * vague promise ("会尽快为您处理") is no act, and a promise is only what the service side itself commits to.
 */
export function bestGift(utterance: Utterance, worth: Worth): Gift | null {
  let best: { signal: Signal; credit: number } | null = null
  for (const signal of utterance.reading.signals) {
    const value = worth[signal.kind]
    if (value === undefined) continue
    if (signal.kind === 'action' && !acts(utterance).has(signal)) continue
    if ((signal.kind === 'promise' || signal.kind === 'vague-promise') && !promises(utterance).has(signal)) continue
    const credit = typeof value === 'function' ? value(signal) : value
    if (credit > (best?.credit ?? 0)) best = { signal, credit }
  }
  return best && { credit: best.credit, evidence: quote(utterance, best.signal) }
}

const acts = once((utterance): ReadonlySet<Signal> => new Set(definiteActs(utterance)))
const promises = once((utterance): ReadonlySet<Signal> => new Set(ownPromises(utterance)))

/** The one that is worth more. */
export const better = (one: Gift | null, other: Gift | null): Gift | null =>
  (other?.credit ?? 0) > (one?.credit ?? 0) ? other : one
