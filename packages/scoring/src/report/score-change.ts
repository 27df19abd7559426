import type { Counterfactual } from '../counterfactual/counterfactual.ts'

/**
 * `0.78 → 0.84`, with a third decimal where two show no difference; `≈ 0.344` where three show none either, since other
 * faults had taken it all.
 */
export function scoreChange({ scoreBefore, scoreAfter }: Pick<Counterfactual, 'scoreBefore' | 'scoreAfter'>): string {
  for (const digits of [2, 3]) {
    const [before, after] = [scoreBefore, scoreAfter].map((score) => score?.toFixed(digits) ?? '–')
    if (before !== after) return `${before} → ${after}`
  }
  return `≈ ${scoreAfter?.toFixed(3) ?? '–'}`
}
