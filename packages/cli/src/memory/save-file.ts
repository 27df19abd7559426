import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file that holds a person's data: readable by its owner only, and whole or not at all, whatever happens while it
 * is written.
 */
export async function saveFile(file: string, content: string | AsyncIterable<Uint8Array>): Promise<void> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`)
  try {
    await writeFile(unfinished, content, { mode: 0o600, flag: 'wx' })
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}
