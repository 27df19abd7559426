import { createReadStream } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import type { Terminal } from '../terminal.ts'

/** A file, or standard input. */
export interface Source {
  /** As the user wrote it, but safe to print; named in errors. */
  name: string
  /** `null` = standard input. */
  path: string | null
  /** What a transcript in it is called, since a transcript has no id of its own; `null` = derive one. */
  id: string | null
  /** Bytes; `null` = not known. */
  size: number | null
}

/** Big enough that a long line is put together from few pieces. */
const chunkBytes = 1 << 18

/** The bytes of a source, one chunk at a time. */
export async function* readChunks(source: Source, { stdin, signal }: Terminal, onBytes: (count: number) => void) {
  const stream: Readable =
    source.path === null
      ? addAbortSignal(signal, stdin)
      : createReadStream(source.path, { highWaterMark: chunkBytes, signal })
  for await (const chunk of stream) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onBytes(bytes.length)
    yield bytes
  }
}
