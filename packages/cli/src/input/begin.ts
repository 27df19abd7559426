import { InputError } from '@attune/core'
import { longestLine } from './read-lines.ts'
import { utf8Only } from './utf8-only.ts'

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
  const decode = utf8Only(file)
  let size = 0
  let firstLine = ''
  let goesOn = false
  while (!goesOn && size <= longestLine) {
    const next = await chunks.next()
    if (next.done) break
    const otherKind = seen.length === 0 ? otherKindOf(next.value) : null
    if (otherKind) {
      // Or the process would wait for a writer that has nothing to say.
      await chunks.return(undefined)
      throw new InputError(`${file}: ${otherKind}`, { file })
    }
    seen.push(next.value)
    size += next.value.length
    const decoded = decode(next.value, { last: false })
    const text = firstLine === '' ? decoded.trimStart() : decoded
    const end = text.indexOf('\n')
    goesOn = end !== -1
    firstLine += goesOn ? text.slice(0, end) : text
  }
  async function* all() {
    yield* seen
    for await (const chunk of chunks) {
      decode(chunk, { last: false })
      yield chunk
    }
    decode(new Uint8Array(), { last: true })
  }
  return { firstLine, goesOn, chunks: all() }
}

/** Two kinds of file that people have, and that would only give puzzling errors further on. */
function otherKindOf(first: Buffer): string | null {
  if (first[0] === 0x1f && first[1] === 0x8b) {
    return 'compressed; unpack it first, for example: gunzip -c FILE | attune score -'
  }
  if ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff)) {
    return 'written in UTF-16; save it as UTF-8'
  }
  return null
}
