import type { TestProject } from 'vitest/node'
import { startOwnPostgres } from './tools/own-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { url: string } | { reason: string }
  }
}

/**
 * Gives tests a PostgreSQL as `inject('postgres')`: the one at ATTUNE_TEST_DATABASE_URL, else one of their own; says so
 * where there is none.
 *
 * @returns stops it
 */
export async function providePostgres(provide: TestProject['provide']): Promise<() => void> {
  const given = process.env.ATTUNE_TEST_DATABASE_URL
  const postgres = given ? { url: given, stop: () => {} } : await startOwnPostgres({ durable: false })
  if ('reason' in postgres) {
    console.warn(`PostgreSQL is left out: ${postgres.reason}; set ATTUNE_TEST_DATABASE_URL to use one`)
    provide('postgres', postgres)
    return () => {}
  }
  provide('postgres', { url: postgres.url })
  return () => postgres.stop()
}
