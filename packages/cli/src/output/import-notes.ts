import type { ImportWarning } from '@attune/memory'
import { printableLine } from './printable.ts'
import { plural } from './summary.ts'

export interface ImportNotes {
  add(row: number, warning: ImportWarning): void
  /** One line for each kind of warning of a column, in the order they came up. */
  lines(): string[]
}

/** Warnings that come up again and again, told once with their number. */
export function createImportNotes(): ImportNotes {
  const notes = new Map<string, { row: number; count: number; warning: ImportWarning }>()

  function add(row: number, warning: ImportWarning): void {
    // Those of whole rows name customers, so each of them is another one.
    const key = JSON.stringify([warning.code, warning.column ?? row, warning.column === null ? warning.message : ''])
    const note = notes.get(key)
    if (note) note.count++
    else notes.set(key, { row, count: 1, warning })
  }

  function lines(): string[] {
    return [...notes.values()].map(({ row, count, warning: { column, message } }) => {
      const place = column === null ? `row ${row}` : `column "${printableLine(column)}", row ${row}`
      const more = count === 1 ? '' : ` (and in ${plural(count - 1, 'other row')})`
      return `warning: ${place}: ${printableLine(message)}${more}`
    })
  }

  return { add, lines }
}
