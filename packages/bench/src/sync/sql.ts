import { Pool } from 'pg'

export type Sql = (text: string) => Promise<Record<string, unknown>[]>

/** A way into the database past the store. */
export function openSql(url: string): { sql: Sql; close(): Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 2 })
  // A server that is killed takes its idle connections along; the pool makes new ones.
  pool.on('error', () => {})
  return { sql: async (text) => (await pool.query(text)).rows, close: () => pool.end() }
}
