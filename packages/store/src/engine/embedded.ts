import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { StoreError } from '../errors/store-error.ts'
import { takeLock } from '../keys/process-lock.ts'
import type { Tables } from '../schema/tables.ts'
import type { Engine, StoreDatabase } from './engine.ts'

/**
 * PostgreSQL inside this process, in a folder or in memory.
 *
 * @throws StoreError `folder_in_use` when another process has it open: two at once would destroy it
 */
export async function openEmbedded(folder: string | null, from: Blob | undefined, schema: string): Promise<Engine> {
  const lock = folder === null ? null : lockFolder(folder)
  try {
    const pglite = await PGlite.create({
      ...(folder === null ? {} : { dataDir: path.join(folder, 'postgres') }),
      ...(from === undefined ? {} : { loadDataDir: from }),
    })
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }).withSchema(schema)
    const close = async () => {
      await pglite.close()
      lock?.release()
    }
    const database: StoreDatabase = {
      kind: 'embedded',
      schema,
      query: (text, values) => pglite.query(text, values),
      exec: (text) => pglite.exec(text),
      listen: (channel, heard) => pglite.listen(channel, heard),
    }
    return { kind: 'embedded', db, database, close, dump: async () => pglite.dumpDataDir('none') }
  } catch (error) {
    lock?.release()
    throw error
  }
}

function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = takeLock(path.join(folder, 'attune.lock'))
  if ('release' in lock) return lock
  throw new StoreError(
    `the folder ${folder} is open in another process (${lock.heldBy}); close that one, or use PostgreSQL for several`,
    { code: 'folder_in_use', retryable: true },
  )
}
