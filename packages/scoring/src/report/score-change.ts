import type { Counterfactual } from '../counterfactual/counterfactual.ts'

/** `0.78 → 0.84`, with a third decimal where two show no difference. */
export function scoreChange({ scoreBefore, scoreAfter }: Pick<Counterfactual, 'scoreBefore' | 'scoreAfter'>): string {
  const at = (digits: number) => [scoreBefore, scoreAfter].map((score) => score?.toFixed(digits) ?? '–')
  const [before, after] = at(2)
  return (before === after ? at(3) : [before, after]).join(' → ')
}
