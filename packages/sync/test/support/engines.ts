import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { localKeyFile, memoryKeys, openStore, type Store, type StoreOptions } from '@attune/store'
import { inject, onTestFinished } from 'vitest'

/** A place for a database that no other test uses. */
export interface TestDatabase {
  /** Once on an embedded one, as often as you like on PostgreSQL. */
  open(options?: StoreOptions): Promise<Store>
}

const postgres = inject('postgres')

export const engines: { name: 'embedded' | 'postgres'; database(): TestDatabase }[] = [
  { name: 'embedded', database: embeddedDatabase },
  ...('url' in postgres ? [{ name: 'postgres' as const, database: () => postgresDatabase(postgres.url) }] : []),
]

/** Closed when the test is over. */
async function closing(opening: Promise<Store>): Promise<Store> {
  const store = await opening
  onTestFinished(() => store.close())
  return store
}

function embeddedDatabase(): TestDatabase {
  const { file, keyFile } = inject('template')
  return {
    open: async (options) =>
      closing(openStore({ memory: true, from: await openAsBlob(file), keys: localKeyFile(keyFile), ...options })),
  }
}

function postgresDatabase(url: string): TestDatabase {
  const keys = memoryKeys()
  const schema = `test_${randomBytes(6).toString('hex')}`
  return { open: (options) => closing(openStore({ url, schema, keys, connections: 5, ...options })) }
}
