import type { MeasureName } from '@attune/language'
import type { Labels } from '../rows/labelled-row.ts'

export type FigureKind = 'AUC' | 'ρ' | 'ρ without length' | 'accuracy' | 'pairs right'

/** One agreement to be measured: a measure of ours beside a label of theirs. */
export interface Figure {
  /** Set and name, as in `airline/distress`. */
  id: string
  /** One measure, or several that count alike. */
  measures: readonly MeasureName[]
  /** The label says the opposite of the measure: high respect, few reproaches. */
  inverted?: true
  kind: FigureKind
  /** What the label is, for readers. */
  label: string
  /** What people said, as a number; 1 and 0 for yes and no. `undefined`: this row does not count here. */
  target(labels: Labels): number | undefined
}

export const setOf = ({ id }: Figure): string => id.slice(0, id.indexOf('/'))

/** How the measure is written in tables. */
export function titleOf({ measures, inverted }: Figure): string {
  const title = measures.length === 1 ? `${measures[0]}` : `mean of ${measures.join(', ')}`
  return inverted ? `1 − ${title}` : title
}
