import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { memoryKeys, openStore, type Store, type StoreOptions } from '@attune/store'
import { Pool } from 'pg'
import { inject, onTestFinished } from 'vitest'

/** A place for a database that no other test uses, which can be opened more than once where the engine can. */
export interface TestDatabase {
  open(options?: StoreOptions): Promise<Store>
  /** Every value of every table, as text: what somebody sees who has the database and no key. */
  rawText(store: Store): Promise<string>
  schema: string
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
  const keys = memoryKeys()
  return {
    schema: 'attune',
    open: async (options) =>
      closing(openStore({ memory: true, from: await openAsBlob(inject('template')), keys, ...options })),
    rawText: async (store) => (await store.dump()).text(),
  }
}

export const postgresUrl = (): string | null => ('url' in postgres ? postgres.url : null)

function postgresDatabase(url: string): TestDatabase {
  const keys = memoryKeys()
  const schema = `test_${randomBytes(6).toString('hex')}`
  return {
    schema,
    open: (options) => closing(openStore({ url, schema, keys, connections: 4, ...options })),
    rawText: async () => {
      const pool = new Pool({ connectionString: url })
      const tables = await pool.query(
        'select table_name as name from information_schema.tables where table_schema = $1',
        [schema],
      )
      const texts: string[] = []
      for (const { name } of tables.rows) {
        const { rows } = await pool.query(`select * from "${schema}"."${name}"`)
        texts.push(
          ...rows.flatMap((row) =>
            Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))),
          ),
        )
      }
      await pool.end()
      return texts.join('\n')
    },
  }
}
