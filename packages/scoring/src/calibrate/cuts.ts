/**
 * Where to cut scores so that they fall into the grades people gave: as many cuts as there are steps between grades.
 *
 * - two grades: the cut with the largest share of either grade on its right side (Youden's J);
 * - more: cuts that put as many units into each grade as people did.
 *
 * @param grades index of the grade of each unit, lowest first
 */
export function fitCuts(scores: readonly number[], grades: readonly number[], units: Int32Array): number[] {
  const steps = Math.max(0, ...grades)
  if (steps === 0) return []
  const sorted = Array.from(units).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
  return steps === 1 ? [bestCut(scores, grades, sorted)] : matchingCuts(scores, grades, sorted, steps)
}

/** Into which grade a score falls: how many cuts lie at or below it. */
export const gradeOf = (score: number, cuts: readonly number[]): number => cuts.filter((cut) => score >= cut).length

function bestCut(scores: readonly number[], grades: readonly number[], sorted: readonly number[]): number {
  const upper = sorted.filter((unit) => grades[unit] === 1).length
  const lower = sorted.length - upper
  let [best, cut, below, missed] = [Number.NEGATIVE_INFINITY, 0.5, 0, 0]
  sorted.forEach((unit, index) => {
    const previous = scores[sorted[index - 1] ?? -1]
    const score = scores[unit] ?? 0
    // A cut between equal scores would not part them.
    if (previous !== score) {
      const youden = below / Math.max(1, lower) - missed / Math.max(1, upper)
      if (youden > best) [best, cut] = [youden, previous === undefined ? score : (previous + score) / 2]
    }
    if (grades[unit] === 1) missed++
    else below++
  })
  return cut
}

function matchingCuts(
  scores: readonly number[],
  grades: readonly number[],
  sorted: readonly number[],
  steps: number,
): number[] {
  return Array.from({ length: steps }, (_, step) => {
    const below = sorted.filter((unit) => (grades[unit] ?? 0) <= step).length
    const [left, right] = [scores[sorted[below - 1] ?? -1], scores[sorted[below] ?? -1]]
    if (left === undefined) return right ?? 0
    return right === undefined ? left + 1 : (left + right) / 2
  })
}
