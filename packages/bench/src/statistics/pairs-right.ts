import type { Statistic } from '@attune/scoring/statistics'

/**
 * Share of pairs within a group – replies to one prompt – whose better member has the higher score; ties count half.
 * The units of this statistic are the groups, since replies to one prompt are not independent of each other.
 */
export function pairsRight(
  groups: readonly Int32Array[],
  scores: readonly number[],
  targets: readonly number[],
): Statistic {
  const counted = groups.map((rows) => pairsWithin(rows, scores, targets))
  return (units) => {
    let right = 0
    let pairs = 0
    for (const unit of units) {
      right += counted[unit]?.right ?? 0
      pairs += counted[unit]?.pairs ?? 0
    }
    return right / pairs
  }
}

export function pairsWithin(
  rows: Int32Array,
  scores: readonly number[],
  targets: readonly number[],
): { right: number; pairs: number } {
  let right = 0
  let pairs = 0
  for (const better of rows) {
    if (!targets[better]) continue
    for (const worse of rows) {
      if (targets[worse]) continue
      const difference = (scores[better] ?? 0) - (scores[worse] ?? 0)
      right += difference > 0 ? 1 : difference === 0 ? 0.5 : 0
      pairs++
    }
  }
  return { right, pairs }
}
