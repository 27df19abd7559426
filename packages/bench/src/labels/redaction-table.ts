import { markdownTable } from 'markdown-table'
import type { MeasuredRedaction } from './redaction.ts'
import { twoDecimals } from './table.ts'

/** Share gone per kind; of clean rows, the share that was altered, where less is better. */
export function redactionTable(measured: readonly MeasuredRedaction[] | undefined): string {
  if (!measured) return 'Redaction: skipped, @attune/language exports no `redact`.'
  const rows = measured.map(({ set, kind, n, value }) => [set, kind, n.toLocaleString('en'), twoDecimals(value)])
  return markdownTable([['set', 'kind', 'n', 'Attune'], ...rows], { align: ['l', 'l', 'r', 'r'] })
}
