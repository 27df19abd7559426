import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { InputError } from '@attune/core'
import { type Checkpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts'

/** A file of JSON Lines that a pull goes on with after a crash, or next week. */
export interface OutputFile {
  /** `null` = nothing was pulled into it yet. */
  readonly start: Checkpoint | null
  /** Appends a page and then its checkpoint. */
  keep(rows: readonly unknown[], cursor: string): Promise<void>
  /** Leaves of every record only the last version, where one came more than once. @returns how many are left. */
  tidy(): Promise<number>
  close(): Promise<void>
}

type About = Pick<Checkpoint, 'from' | 'connection' | 'what'>

/**
 * Opens a file to pull into. What stands in it behind the last checkpoint – a page that a crash cut short – is cut off,
 * for that page comes again.
 *
 * @throws InputError when the file belongs to another pull, or to none.
 */
export async function openOutput(path: string, about: About): Promise<OutputFile> {
  const start = await readCheckpoint(path)
  if (start !== null) checkSame(path, start, about)
  else if ((await sizeOf(path)) > 0)
    throw new InputError(`${path}: there already, and not of a pull; choose another file`, { file: path })
  const handle = await open(path, 'a+', 0o600)
  await handle.truncate(start?.bytes ?? 0)
  return outputOn(path, handle, start, about)
}

function outputOn(path: string, first: FileHandle, start: Checkpoint | null, about: About): OutputFile {
  let handle = first
  let bytes = start?.bytes ?? 0
  let count = start?.count ?? 0
  let cursor = start?.cursor ?? ''
  let twice = false
  const seen = new Set<string>()

  const checkpoint = (): Promise<void> =>
    writeCheckpoint(path, { schema: 'attune/pull@1', ...about, cursor, bytes, count })

  return {
    start,
    async keep(rows, next) {
      const text = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      await handle.write(text)
      // On the disk before the checkpoint that counts on it.
      await handle.datasync()
      for (const id of rows.map(idOf)) {
        twice ||= seen.has(id)
        seen.add(id)
      }
      bytes += text.length
      count += rows.length
      cursor = next
      await checkpoint()
    },
    async tidy() {
      if (!twice && start === null) return count
      const left = await keepLast(path)
      ;({ bytes, count } = left)
      await handle.close()
      handle = await open(path, 'a+', 0o600)
      if (cursor !== '') await checkpoint()
      return count
    },
    close: () => handle.close(),
  }
}

const idOf = (row: unknown): string => String((row as { id: unknown }).id)

/** Two passes in flat memory but for one number per record: which line is the last of each, then those lines. */
async function keepLast(path: string): Promise<{ bytes: number; count: number }> {
  const last = new Map<string, number>()
  let row = 0
  for await (const line of linesOf(path)) last.set(idOf(JSON.parse(line)), row++)
  if (last.size === row) return { bytes: await sizeOf(path), count: row }
  const wanted = new Set(last.values())
  const target = await open(`${path}.new`, 'w', 0o600)
  row = 0
  for await (const line of linesOf(path)) if (wanted.has(row++)) await target.write(`${line}\n`)
  await target.datasync()
  await target.close()
  await rename(`${path}.new`, path)
  return { bytes: await sizeOf(path), count: last.size }
}

const linesOf = (path: string) => createInterface({ input: createReadStream(path), crlfDelay: Infinity })

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

function checkSame(path: string, start: Checkpoint, about: About): void {
  const differs = (['from', 'connection', 'what'] as const).find((key) => start[key] !== about[key])
  if (differs === undefined) return
  throw new InputError(
    `${path}: holds ${start.what} of ${start.from}${start.connection === null ? '' : ` (${start.connection})`}; choose another file`,
    { file: path },
  )
}
