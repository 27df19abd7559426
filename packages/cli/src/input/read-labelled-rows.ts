import { InputError, isAttuneError, type Where } from '@attune/core'
import { type LabelledRow, parseLabelledRow } from '@attune/scoring/calibrate'
import type { Terminal } from '../terminal.ts'
import { beginOf } from './begin.ts'
import type { Item } from './item.ts'
import { readLines } from './read-lines.ts'
import { readChunks, type Source } from './source.ts'

/** Every labelled row of every JSON Lines file, in order, one in memory at a time. */
export async function* readLabelledRows(
  sources: readonly Source[],
  terminal: Terminal,
  onBytes: (count: number) => void,
): AsyncGenerator<Item<LabelledRow>> {
  for (const source of sources) {
    const file = source.name
    try {
      const { chunks } = await beginOf(readChunks(source, terminal, onBytes), file)
      for await (const { row, text } of readLines(chunks, file)) yield readRow(text, { file, row })
    } catch (error) {
      if (!isAttuneError(error)) throw error
      yield { error }
    }
  }
}

function readRow(text: string, where: Where & { file: string; row: number }): Item<LabelledRow> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The engine's message quotes the row.
    return {
      error: new InputError(`${where.file}, row ${where.row}: not valid JSON; expected one object on each line`, where),
    }
  }
  try {
    return { value: parseLabelledRow(value, where), where }
  } catch (error) {
    if (isAttuneError(error)) return { error }
    throw error
  }
}
