import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { fromDatabase } from '../errors/database-error.ts'
import { StoreError } from '../errors/store-error.ts'
import { migrations } from './migrations/index.ts'

/** How far the schema of a database is. */
export interface SchemaState {
  /** The last migration that ran; `null` = none. */
  version: string | null
  /** Known here and not run there. */
  missing: string[]
  /** Run there and not known here: the database was written by a newer version. */
  unknown: string[]
}

const tableNames = { migrationTableName: 'migrations', migrationLockTableName: 'migrations_lock' }

/**
 * Brings the schema to the newest version, all steps in one transaction. Only forward. Processes that start at once wait
 * for each other.
 *
 * @throws StoreError `migration` when the database is newer than this code, or a step failed (then nothing was changed)
 */
export async function migrate<T>(db: Kysely<T>, schema: string): Promise<void> {
  const { unknown } = await schemaState(db, schema)
  if (unknown.length > 0) {
    throw migrationError(
      `the database is at ${unknown.at(-1)}, which this version of Attune does not know; update Attune`,
    )
  }
  await db.connection().execute(async (connection) => {
    // Kysely makes its own tables before it takes its lock; two processes on a new database would collide there.
    await sql`select pg_advisory_lock(hashtext(${`attune/${schema}`}))`.execute(connection)
    try {
      await sql`create schema if not exists ${sql.id(schema)}`.execute(connection)
      const { error, results } = await migrator(connection, schema).migrateToLatest()
      if (error !== undefined) {
        const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'before the first step'
        const cause = fromDatabase(error, 'migrating')
        throw migrationError(`the migration failed at ${failed} and nothing was changed: ${textOf(cause)}`)
      }
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${`attune/${schema}`}))`.execute(connection)
    }
  })
}

export async function schemaState<T>(db: Kysely<T>, schema: string): Promise<SchemaState> {
  const known = Object.keys(migrations)
  const table = `"${schema}"."${tableNames.migrationTableName}"`
  const { rows: there } = await sql<{ found: string | null }>`select to_regclass(${table})::text as found`.execute(db)
  if ((there[0]?.found ?? null) === null) return { version: null, missing: known, unknown: [] }
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.id(schema, tableNames.migrationTableName)} order by name`.execute(db)
  const run = rows.map(({ name }) => name)
  return {
    version: run.at(-1) ?? null,
    missing: known.filter((name) => !run.includes(name)),
    unknown: run.filter((name) => !known.includes(name)),
  }
}

function migrator<T>(db: Kysely<T>, schema: string): Migrator {
  const steps = Object.entries(migrations).map(([name, statements]) => [name, { up: run(statements, schema) }])
  return new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(steps) },
    migrationTableSchema: schema,
    ...tableNames,
  })
}

const run =
  (statements: readonly string[], schema: string) =>
  async (db: Kysely<unknown>): Promise<void> => {
    // Of this transaction only: connections of a pool are shared with whoever comes next.
    await sql`select set_config('search_path', ${`"${schema}"`}, true)`.execute(db)
    for (const statement of statements) await sql.raw(statement).execute(db)
  }

const textOf = (error: unknown): string => (error instanceof Error ? error.message : 'an unknown error')
const migrationError = (message: string): StoreError => new StoreError(message, { code: 'migration' })
