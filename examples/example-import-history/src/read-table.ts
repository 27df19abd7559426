import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A row by the names of its columns, and its line in the file. */
export interface TableRow {
  row: number
  cells: Readonly<Record<string, unknown>>
}

/** The rows of a CSV or JSON Lines file. */
export function readTable(file: string): TableRow[] {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.csv'))
    return text.split('\n').flatMap((line, index) => (line === '' ? [] : [{ row: index + 1, cells: JSON.parse(line) }]))
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
    ...{ bom: true, columns: true, skip_empty_lines: true, info: true },
  })
  return rows.map(({ record, info }) => ({ row: info.lines, cells: record }))
}
