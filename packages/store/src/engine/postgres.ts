import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Tables } from '../schema/tables.ts'
import type { Engine } from './engine.ts'

export function openPostgres(url: string, connections: number, schema: string): Engine {
  const pool = new Pool({ connectionString: url, max: connections })
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schema)
  return { kind: 'postgres', db, dump: null, close: () => db.destroy() }
}
