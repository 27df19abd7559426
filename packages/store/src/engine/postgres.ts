import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Tables } from '../schema/tables.ts'
import type { Engine } from './engine.ts'

export function openPostgres(url: string, connections: number, schema: string): Engine {
  const pool = new Pool({ connectionString: url, max: connections })
  // A connection that breaks, idle or in use, is replaced, and whoever uses it hears of it from its query; without listeners
  // it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schema)
  return { kind: 'postgres', db, database: { kind: 'postgres', schema, url }, dump: null, close: () => db.destroy() }
}
