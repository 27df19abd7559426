import path from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { InputError } from '@attune/core'
import { CsvError, parse } from 'csv-parse'
import type { Terminal } from '../terminal.ts'
import { beginOf } from './begin.ts'
import { lineEndings } from './detect-format.ts'
import { readLines } from './read-lines.ts'
import { readChunks, type Source } from './source.ts'

/** A row of a table, by the names of its columns. Not an object: a row that could not be read. */
export interface TableRow {
  /** As an editor or a spreadsheet counts. */
  row: number
  cells: unknown
}

/**
 * The rows of a CSV or JSON Lines file, one at a time.
 *
 * @throws {InputError} for a file that is no table
 */
export async function* readTable(
  source: Source,
  terminal: Terminal,
  onBytes: (count: number) => void,
): AsyncGenerator<TableRow> {
  const { firstLine, chunks } = await beginOf(readChunks(source, terminal, onBytes), source.name)
  const ending = path.extname(source.name).toLowerCase()
  const isJson = (lineEndings as readonly string[]).includes(ending) || firstLine.trim().startsWith('{')
  yield* isJson ? jsonRows(chunks, source.name) : csvRows(chunks, source.name, delimiterOf(firstLine))
}

async function* jsonRows(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<TableRow> {
  for await (const { row, text } of readLines(chunks, file)) yield { row, cells: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

async function* csvRows(chunks: AsyncIterable<Buffer>, file: string, delimiter: string): AsyncGenerator<TableRow> {
  const records = parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true })
  // Errors reach the loop below through `records`, which pipeline destroys with them.
  pipeline(Readable.from(chunks, { objectMode: false }), records, () => {})
  let columns: string[] | undefined
  let lines = 0
  try {
    for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // A record begins on the line after the one before it ended.
      const row = lines + 1
      lines = info.lines
      if (columns === undefined) columns = columnsOf(record, file)
      else yield { row, cells: cellsOf(record, columns) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Its own message may quote the table.
    const row = lines + 1
    throw new InputError(
      `${file}, row ${row}: not valid CSV from here on (${error.code}); look for a quotation mark that is not closed`,
      { file, row },
    )
  }
}

/** Every column gets a name of its own, or the second would hide the first. */
function columnsOf(head: readonly string[], file: string): string[] {
  if (head.every((name) => name.trim() === '')) {
    throw new InputError(`${file}, row 1: expected the names of the columns`, { file, row: 1 })
  }
  const seen = new Map<string, number>()
  return head.map((given, index) => {
    const name = given.trim() === '' ? `column ${index + 1}` : given.trim()
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} #${count}`
  })
}

function cellsOf(record: readonly string[], columns: readonly string[]): Record<string, string> {
  const entries = record.map((cell, index) => [columns[index] ?? `column ${index + 1}`, cell] as const)
  return Object.fromEntries(entries)
}

/** Comma, semicolon or tab: what the head has most of. */
function delimiterOf(head: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark
}
