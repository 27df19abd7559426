import { codesOf } from './codes.ts'
import { midranks } from './midranks.ts'
import { correlation } from './spearman.ts'
import type { Statistic } from './statistic.ts'

/**
 * Spearman's ρ of what is left of two rankings once a third one – length – has been regressed out of both: the partial
 * rank correlation. 0 where the score says nothing that length does not say.
 *
 * @example
 * spearmanWithout([10, 20, 30], [1, 2, 3], [1, 3, 2])(allOf(3)) // 0: the score only follows length
 */
export function spearmanWithout(
  third: readonly number[],
  scores: readonly number[],
  targets: readonly number[],
): Statistic {
  const [ours, theirs, other] = [codesOf(scores), codesOf(targets), codesOf(third)]
  return (units) => {
    const [a, b, c] = [midranks(ours, units), midranks(theirs, units), midranks(other, units)]
    const [ab, ac, bc] = [correlation(a, b), correlation(a, c), correlation(b, c)]
    const left = (1 - ac * ac) * (1 - bc * bc)
    return left < 1e-9 ? 0 : (ab - ac * bc) / Math.sqrt(left)
  }
}
