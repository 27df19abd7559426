import type { Statistic } from './statistic.ts'

/**
 * Cohen's κ with quadratic weights: how much better than chance two ways of putting units into ordered classes 0, 1, 2 …
 * agree. Being two classes off counts four times as much as being one off; with two classes it is Cohen's unweighted κ.
 * `NaN` where both put everything into one class, since then there is nothing to agree on.
 *
 * Source: Cohen 1968, Weighted kappa, Psychological Bulletin 70(4).
 *
 * @example
 * kappa([0, 1, 2, 2], [0, 1, 2, 1])(allOf(4)) // 0.8
 */
export function kappa(ours: readonly number[], theirs: readonly number[]): Statistic {
  return (units) => {
    let [sumA, sumB, squares, apart] = [0, 0, 0, 0]
    for (const unit of units) {
      const [a, b] = [ours[unit] ?? 0, theirs[unit] ?? 0]
      sumA += a
      sumB += b
      squares += a * a + b * b
      apart += (a - b) ** 2
    }
    // Mean of (a − b)² over all pairs of one's class with the other's: what chance would give.
    const n = units.length
    const byChance = squares / n - (2 * sumA * sumB) / (n * n)
    return byChance < 1e-12 ? Number.NaN : 1 - apart / n / byChance
  }
}
