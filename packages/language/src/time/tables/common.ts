import type { TimeTable } from './time-table.ts'

/** Marks that every language writes alike. */
export const timesCommon: TimeTable = {
  language: 'any',
  entries: [
    [{ range: true }, '-, –, —, ~, −, 〜'],
    [{ slash: true }, '/'],
    [{ or: true }, '、'],
    [{ comma: true }, '、, (, )'],
  ],
}
