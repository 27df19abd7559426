import type { Measures } from '@attune/language'
import { median } from 'simple-statistics'
import type { Figure } from './figure.ts'

/** The scores of a figure's rows: each measure, with `null` counted as its median on these rows, averaged. */
export function scoresFor({ measures, inverted }: Figure, rows: readonly Measures[]): number[] {
  const columns = measures.map((name) => withMedian(rows.map((row) => row[name])))
  return rows.map((_, row) => {
    let sum = 0
    for (const column of columns) sum += column[row] ?? 0
    return inverted ? 1 - sum / columns.length : sum / columns.length
  })
}

/** Share of rows for which one of the measures gave no answer. */
export const shareOfNull = ({ measures }: Figure, rows: readonly Measures[]): number =>
  rows.filter((row) => measures.some((name) => row[name] === null)).length / rows.length

export function withMedian(column: readonly (number | null)[]): number[] {
  const answers = column.filter((value) => value !== null)
  const middle = answers.length === 0 ? 0 : median(answers)
  return column.map((value) => value ?? middle)
}
