import type { Statistic } from './statistic.ts'

/**
 * Krippendorff's α for numbers (interval metric): how well several raters agree, whoever rated what; 1 = always, 0 = as
 * by chance. Units with fewer than two ratings say nothing. With labels of 0 and 1 it is the α for names, too. `NaN`
 * where all ratings are equal.
 *
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
 *
 * @param ratings of each unit, one number for each rater who rated it
 *
 * @example
 * krippendorff([[1, 1], [3, 3], [2, 3], [4]])(allOf(4)) // 0.8275862068965517
 */
export function krippendorff(ratings: readonly (readonly number[])[]): Statistic {
  return (units) => {
    let [count, total, squares, within] = [0, 0, 0, 0]
    for (const unit of units) {
      const rated = ratings[unit] ?? []
      if (rated.length < 2) continue
      const sum = rated.reduce((all, value) => all + value, 0)
      const squared = rated.reduce((all, value) => all + value * value, 0)
      count += rated.length
      total += sum
      squares += squared
      within += (2 * (rated.length * squared - sum * sum)) / (rated.length - 1)
    }
    const byChance = (2 * (count * squares - total * total)) / (count - 1)
    return byChance < 1e-12 ? Number.NaN : 1 - within / byChance
  }
}
