import type { LabelledRow } from './labelled-row.ts'

/** Reads JSON Lines. `name` is what a complaint about a line begins with. */
export function parseRows(jsonLines: string, name: string): LabelledRow[] {
  return jsonLines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const row = parseLine(line, `${name}:${index + 1}`)
    return [row]
  })
}

function parseLine(line: string, place: string): LabelledRow {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place}: not JSON. Each line is one object: {"id", "text", "role"?, "labels"}.`, { cause })
  }
  if (!isRow(row)) throw new Error(`${place}: a row needs "id" and "text" (strings) and "labels" (an object).`)
  return row
}

function isRow(value: unknown): value is LabelledRow {
  if (typeof value !== 'object' || value === null) return false
  const { id, text, labels } = value as Record<string, unknown>
  return typeof id === 'string' && typeof text === 'string' && typeof labels === 'object' && labels !== null
}
