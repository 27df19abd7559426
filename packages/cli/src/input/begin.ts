import { InputError } from '@attune/core'
import { longestLine } from './read-lines.ts'

export interface Beginning {
  /** From the first character that is not blank to the end of its line, or of the input. */
  firstLine: string
  /** Whether there is a line break behind it. */
  goesOn: boolean
  /** Everything from the start, what was looked at included. */
  chunks: AsyncGenerator<Buffer>
}

/** Looks at the first line without losing it. */
export async function beginOf(chunks: AsyncGenerator<Buffer>, file: string): Promise<Beginning> {
  const seen: Buffer[] = []
  let size = 0
  let found: Pick<Beginning, 'firstLine' | 'goesOn'> = { firstLine: '', goesOn: false }
  while (!found.goesOn && size <= longestLine) {
    const next = await chunks.next()
    if (next.done) break
    seen.push(next.value)
    size += next.value.length
    // Only a chunk with a line feed can bring news.
    if (next.value.includes(0x0a)) found = firstLineOf(seen)
  }
  if (!found.goesOn) found = firstLineOf(seen)
  refuseOtherFiles(seen[0], file)
  async function* all() {
    yield* seen
    yield* chunks
  }
  return { ...found, chunks: all() }
}

function firstLineOf(seen: readonly Buffer[]): Pick<Beginning, 'firstLine' | 'goesOn'> {
  const text = Buffer.concat(seen)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  const end = text.indexOf('\n')
  return end === -1 ? { firstLine: text, goesOn: false } : { firstLine: text.slice(0, end), goesOn: true }
}

/** Two kinds of file that people have, and that would only give puzzling errors further on. */
function refuseOtherFiles(first: Buffer | undefined, file: string): void {
  if (first?.[0] === 0x1f && first[1] === 0x8b) {
    throw new InputError(`${file}: compressed; unpack it first, for example: gunzip -c FILE | attune score -`, { file })
  }
  if ((first?.[0] === 0xff && first[1] === 0xfe) || (first?.[0] === 0xfe && first[1] === 0xff)) {
    throw new InputError(`${file}: written in UTF-16; save it as UTF-8`, { file })
  }
}
