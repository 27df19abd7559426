import type { JsonValue } from '@attune/core'
import type { FieldRegistry } from './field-registry.ts'
import type { ImportMapping } from './mapping.ts'
import { placeCell } from './place-cell.ts'
import { blankDraft, keep, type RowDraft } from './row-draft.ts'

/** One row of a table, by the names of its columns. */
export type ImportRow = Readonly<Record<string, unknown>>

export interface RowReading {
  mapping: ImportMapping
  registry: FieldRegistry
  now: string
}

/**
 * What a row says, cell by cell. Empty cells say nothing.
 *
 * @throws {InputError} with the column as its path, for a custom field with a value that is not of its type
 */
export function readRow(row: ImportRow, { mapping, registry, now }: RowReading): RowDraft {
  const draft = blankDraft(now)
  for (const [column, given] of Object.entries(row)) {
    const cell = cellOf(given)
    if (cell === null) continue
    const target = Object.hasOwn(mapping.columns, column) ? mapping.columns[column] : undefined
    if (target !== undefined) {
      placeCell({ draft, column, cell, mapping, registry }, target)
      continue
    }
    keep(draft.customFields, column, cell)
    if (column === mapping.id) continue
    const message = 'the mapping has no such column; kept as a custom field'
    draft.warnings.push({ code: 'unmapped', column, message })
  }
  return draft
}

/** `null` = nothing there. What JSON cannot carry is kept as the text it makes. */
function cellOf(given: unknown): JsonValue | null {
  if (given === undefined || given === null) return null
  if (typeof given === 'string') return given.trim() === '' ? null : given
  if (typeof given === 'number') return Number.isFinite(given) ? given : String(given)
  if (given instanceof Date) return Number.isNaN(given.getTime()) ? null : given.toISOString()
  return typeof given === 'object' ? (JSON.parse(JSON.stringify(given)) as JsonValue) : asText(given)
}

function asText(given: unknown): JsonValue {
  return typeof given === 'boolean' ? given : String(given)
}
