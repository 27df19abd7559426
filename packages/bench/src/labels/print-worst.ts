import { type Figure, titleOf } from './figure.ts'
import type { ReadSet } from './read-set.ts'
import { twoDecimals } from './table.ts'
import { type WorstRow, worstRows } from './worst-rows.ts'

/** Ids for looking rows up where they lie. Texts only when asked for: they are other people's words. */
export function describeWorst(figure: Figure, set: ReadSet, count: number, showTexts: boolean): string {
  const { tooLow, tooHigh } = worstRows(figure, set, count)
  const line = ({ id, text, score, target }: WorstRow) =>
    `  ${id}  measured ${twoDecimals(score)}, labelled ${target}${showTexts ? `\n    ${text.replaceAll('\n', ' ')}` : ''}`
  return [
    `${figure.id}: ${titleOf(figure)} beside ${figure.label}`,
    ' Measured lower than people said:',
    ...tooLow.map(line),
    ' Measured higher than people said:',
    ...tooHigh.map(line),
  ].join('\n')
}
