import { codesOf } from './codes.ts'
import { midranks } from './midranks.ts'
import { correlation } from './spearman.ts'
import type { Statistic } from './statistic.ts'

/**
 * Spearman's ρ of what is left of two rankings once others – such as length – have been regressed out of both: the partial
 * rank correlation. 0 where the score says nothing that these do not say.
 *
 * @param others one ranking, or several: length counted in words and in characters
 *
 * @example
 * spearmanWithout([10, 20, 30], [1, 2, 3], [1, 3, 2])(allOf(3)) // 0: the score only follows length
 */
export function spearmanWithout(
  others: readonly number[] | readonly (readonly number[])[],
  scores: readonly number[],
  targets: readonly number[],
): Statistic {
  const lists = others.every((it) => typeof it === 'number') ? [others] : (others as readonly (readonly number[])[])
  const codes = [scores, targets, ...lists].map(codesOf)
  return (units) => {
    const ranks = codes.map((values) => midranks(values, units))
    const table = ranks.map((a) => ranks.map((b) => correlation(a, b)))
    // What was regressed out once is left out of the next round.
    let left = table
    while (left.length > 2) left = withoutLast(left)
    return left[0]?.[1] ?? 0
  }
}

/** Correlations of all but the last, of what is left once the last has been regressed out. */
function withoutLast(table: readonly (readonly number[])[]): number[][] {
  const last = table.length - 1
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0
  const indices = Array.from({ length: last }, (_, index) => index)
  return indices.map((a) =>
    indices.map((b) => {
      const rest = (1 - at(a, last) ** 2) * (1 - at(b, last) ** 2)
      return rest < 1e-9 ? 0 : (at(a, b) - at(a, last) * at(b, last)) / Math.sqrt(rest)
    }),
  )
}
