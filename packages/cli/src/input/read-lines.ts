import { pipeline, Readable } from 'node:stream'
import { InputError } from '@attune/core'
import split from 'split2'

/** A line is kept in memory whole; more than this is a file that is not JSON Lines. */
export const longestLine = 1 << 26

export interface Line {
  /** Counted from 1, blank lines included, as an editor counts. */
  row: number
  text: string
}

/**
 * The lines of a stream that are not blank, one at a time in flat memory. Only a line feed ends a line: U+2028 may stand
 * inside a JSON string, which is why this is not node:readline.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Line> {
  let row = 0
  const numbered = (text: string): Line | undefined => {
    row++
    return text.trim() === '' ? undefined : { row, text }
  }
  // What `numbered` answers with undefined is dropped, so that blank lines by the million cost next to nothing.
  const lines = split('\n', numbered, { maxLength: longestLine })
  // Errors reach the loop below through `lines`, which pipeline destroys with them.
  pipeline(Readable.from(inWholeLines(chunks), { objectMode: false }), lines, () => {})
  try {
    yield* lines
  } catch (error) {
    if (!(error instanceof Error && error.message === 'maximum buffer reached')) throw error
    const where = { file, row: row + 1 }
    throw new InputError(
      `${file}, row ${row + 1}: longer than ${longestLine} characters; expected one JSON object on each line`,
      where,
    )
  }
}

/**
 * Holds chunks back until a line feed comes. split2 looks through what it has of a line again with every chunk, which
 * for a line of megabytes takes time by the square of its length.
 */
async function* inWholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (!chunk.includes(0x0a) && size <= longestLine) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}
