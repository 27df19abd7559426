import type { Dimension } from '@attune/core'
import { DOUBT, leftOf, SMALLEST_BASIS } from '../engine/aggregate.ts'
import type { Tally } from '../engine/tally.ts'

/** What of a conversation makes its score, besides the weights. */
export interface DimensionPart {
  dimension: Dimension
  /** Share of what was owed, `null` when nothing was. */
  given: number | null
  /** How far the dimension counts beside others, 0..1. */
  heft: number
  penalty: number
}

export const partsOf = (tallies: readonly Tally[]): DimensionPart[] =>
  tallies
    .filter(({ given, penalty }) => given !== null || penalty > 0)
    .map(({ dimension, given, heft, penalty }) => ({ dimension, given, heft, penalty }))

export type Weights = Readonly<Partial<Record<Dimension, number>>>

/**
 * The score that other weights would give: the formula of every report (`engine/aggregate.ts`) without the list of
 * contributions and the share that is kept for gifts, since fitting asks for it thousands of times. `null` when nothing counts.
 */
export function scoreWith(weights: Weights, parts: readonly DimensionPart[]): number | null {
  let [owed, given, taken, counted] = [0, 0, 0, 0]
  for (const part of parts) {
    const weight = weights[part.dimension] ?? 0
    if (weight === 0) continue
    counted++
    taken += weight * part.penalty
    if (part.given === null) continue
    owed += weight * part.heft
    given += weight * part.heft * part.given
  }
  if (counted === 0) return null
  const share = (DOUBT + given) / (DOUBT + owed)
  return Math.min(1, Math.max(0, leftOf(share, taken / Math.max(owed, SMALLEST_BASIS))))
}
