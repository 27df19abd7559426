import { isAttuneError } from '@attune/core'
import type { Terminal } from '../terminal.ts'
import { beginOf } from './begin.ts'
import type { Item } from './item.ts'
import { readLines } from './read-lines.ts'
import { readChunks, type Source } from './source.ts'
import { parseTextRow, type TextRow } from './text-row.ts'

/** Every row of every JSON Lines file, in order, one in memory at a time. */
export async function* readTextRows(
  sources: readonly Source[],
  terminal: Terminal,
  onBytes: (count: number) => void,
): AsyncGenerator<Item<TextRow>> {
  for (const source of sources) {
    const file = source.name
    try {
      const { chunks } = await beginOf(readChunks(source, terminal, onBytes), file)
      for await (const { row, text } of readLines(chunks, file)) yield readRow(text, file, row)
    } catch (error) {
      if (!isAttuneError(error)) throw error
      yield { error }
    }
  }
}

function readRow(text: string, file: string, row: number): Item<TextRow> {
  const where = { file, row }
  try {
    return { value: parseTextRow(text, where), where }
  } catch (error) {
    if (isAttuneError(error)) return { error }
    throw error
  }
}
