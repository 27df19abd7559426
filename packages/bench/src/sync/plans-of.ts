import { readFileSync } from 'node:fs'
import type { Sql } from './sql.ts'

/** How the statements of one question were carried out. */
export interface Plans {
  question: string
  statements: number
  /** Indexes that were used. */
  indexes: string[]
  /** Tables that were read from end to end, small ones left out. */
  wholeTables: string[]
}

/** The server's own tables, and the queue's table of queues, which has a row for each. */
const beside = /^(pg_|queue$|version$)/

/** A table with fewer rows is read whole rather than by an index, and rightly so. */
const small = 200

/** From now on, new connections to this database log every plan. */
export async function logPlans(sql: Sql, database: string): Promise<void> {
  await sql(`alter database ${database} set session_preload_libraries = 'auto_explain'`)
  await sql(`alter database ${database} set auto_explain.log_min_duration = 0`)
}

/** Asks each question twice, the first time for warmth, and reads from the server's log how it was answered. */
export async function plansOf(log: string, questions: Record<string, () => Promise<unknown>>): Promise<Plans[]> {
  const plans: Plans[] = []
  for (const [question, ask] of Object.entries(questions)) {
    await ask()
    const before = readFileSync(log).length
    await ask()
    const text = readFileSync(log).subarray(before).toString('utf8')
    const wholeTables = [...text.matchAll(/Seq Scan on (\w+)[^\n]*?rows=(\d+)/g)]
      .filter(([, , rows]) => Number(rows) >= small)
      .map(([, table]) => String(table))
      .filter((table) => !beside.test(table))
    const indexes = [...text.matchAll(/Index (?:Only )?Scan (?:Backward )?using (\w+)|Bitmap Index Scan on (\w+)/g)]
    plans.push({
      question,
      statements: text.split('Query Text:').length - 1,
      indexes: unique(indexes.map(([, one, other]) => (one ?? other ?? '').replace(/^j[0-9a-f]{40,}/, 'job'))),
      wholeTables: unique(wholeTables),
    })
  }
  return plans
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort()
