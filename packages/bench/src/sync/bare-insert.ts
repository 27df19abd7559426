import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'

/** The limit: the same number of connections that do nothing but insert a row as large as a webhook. */
export async function bareInserts(url: string, seconds: number, connections: number) {
  const pool = new Pool({ connectionString: url, max: connections })
  await pool.query('create table bare (id text primary key, body jsonb not null)')
  const body = JSON.stringify({ detail: 'x'.repeat(600) })
  const until = Date.now() + seconds * 1000
  const latencies: number[] = []
  const started = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (Date.now() < until) {
        const began = performance.now()
        await pool.query('insert into bare values ($1, $2)', [randomUUID(), body])
        latencies.push(performance.now() - began)
      }
    }),
  )
  const took = (performance.now() - started) / 1000
  await pool.end()
  return { perSecond: latencies.length / took, latencies }
}
