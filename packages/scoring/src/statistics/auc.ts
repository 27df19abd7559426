import { codesOf } from './codes.ts'
import { midranks } from './midranks.ts'
import type { Statistic } from './statistic.ts'

/**
 * How often a positive unit has the higher score than a negative one, 0 to 1; ties count half. `NaN` without both kinds.
 *
 * @param targets 0 = negative, anything else positive; in the order of the scores
 *
 * @example
 * auc([0.9, 0.2, 0.4, 0.3], [1, 0, 0, 1])(allOf(4)) // 0.75
 */
export function auc(scores: readonly number[], targets: readonly number[]): Statistic {
  const column = codesOf(scores)
  return (units) => {
    const ranks = midranks(column, units)
    let positives = 0
    let rankSum = 0
    units.forEach((unit, index) => {
      if (!targets[unit]) return
      positives++
      rankSum += ranks[index] ?? 0
    })
    return (rankSum - (positives * (positives + 1)) / 2) / (positives * (units.length - positives))
  }
}
