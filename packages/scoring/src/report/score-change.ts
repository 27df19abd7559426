import type { Counterfactual } from '../counterfactual/counterfactual.ts'

/**
 * `0.78 → 0.84`, with a third decimal where two show no difference; `≈ 0.344` where three show none either, since other
 * faults had taken it all; `null` where there is no score before and none after.
 */
export function scoreChange({
  scoreBefore,
  scoreAfter,
}: Pick<Counterfactual, 'scoreBefore' | 'scoreAfter'>): string | null {
  if (scoreBefore === null && scoreAfter === null) return null
  for (const digits of [2, 3]) {
    const [before, after] = [scoreBefore, scoreAfter].map((score) => score?.toFixed(digits) ?? '–')
    if (before !== after) return `${before} → ${after}`
  }
  return `≈ ${scoreAfter?.toFixed(3) ?? '–'}`
}
