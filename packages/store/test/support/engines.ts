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
  /** Takes a backup. What it gives puts everything back as it was, and opens the store anew. */
  backup(store: Store): Promise<(options?: StoreOptions) => Promise<Store>>
  /** Runs SQL behind the store's back; `null` where there is no second way in. */
  sql: ((text: string) => Promise<Record<string, unknown>[]>) | null
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
      closing(openStore({ memory: true, from: await openAsBlob(inject('emptyDatabase')), keys, ...options })),
    rawText: async (store) => Buffer.from(await (await store.dump()).arrayBuffer()).toString('latin1'),
    backup: async (store) => {
      const from = await store.dump()
      return (options) => closing(openStore({ memory: true, from, keys, ...options }))
    },
    sql: null,
  }
}

function postgresDatabase(url: string): TestDatabase {
  const keys = memoryKeys()
  const schema = `test_${randomBytes(6).toString('hex')}`
  const open = (options?: StoreOptions) => closing(openStore({ url, schema, keys, connections: 4, ...options }))
  const sql = async (text: string) => {
    const pool = new Pool({ connectionString: url })
    try {
      return (await pool.query(text)).rows
    } finally {
      await pool.end()
    }
  }
  return {
    schema,
    open,
    rawText: async () => {
      const texts: string[] = []
      for (const name of await tablesOf(sql, schema)) {
        for (const row of await sql(`select * from "${schema}"."${name}"`))
          texts.push(...Object.values(row).map(textOf))
      }
      return texts.join('\n')
    },
    backup: async () => {
      const copy = `${schema}_copy`
      const tables = await tablesOf(sql, schema)
      await sql(`create schema ${copy}`)
      for (const name of tables) await sql(`create table ${copy}.${name} as table ${schema}.${name}`)
      return async (options) => {
        for (const name of tables) {
          const table = `${schema}.${name}`
          await sql(
            `alter table ${table} disable trigger user; delete from ${table}; alter table ${table} enable trigger user`,
          )
          await sql(`insert into ${table} overriding system value select * from ${copy}.${name}`)
        }
        return open(options)
      }
    },
    sql,
  }
}

async function tablesOf(sql: (text: string) => Promise<Record<string, unknown>[]>, schema: string): Promise<string[]> {
  const rows = await sql(`select table_name from information_schema.tables where table_schema = '${schema}' order by 1`)
  return rows.map((row) => String(row.table_name))
}

const textOf = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))
