import { sampleCorrelation } from 'simple-statistics'
import { codesOf } from './codes.ts'
import { midranks } from './midranks.ts'
import type { Statistic } from './statistic.ts'

/**
 * Spearman's ρ, −1 to 1; 0 where one side does not vary, since then it agrees with nothing.
 *
 * @example
 * spearman([1, 2, 3], [10, 30, 20])(allOf(3)) // 0.5
 */
export function spearman(scores: readonly number[], targets: readonly number[]): Statistic {
  const [ours, theirs] = [codesOf(scores), codesOf(targets)]
  return (units) => correlation(midranks(ours, units), midranks(theirs, units))
}

export function correlation(a: number[], b: number[]): number {
  const found = sampleCorrelation(a, b)
  return Number.isNaN(found) ? 0 : found
}
