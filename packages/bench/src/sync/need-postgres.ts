import { type OwnPostgres, startOwnPostgres } from '../../../../tools/own-postgres.ts'

/** @throws when this machine cannot start one, saying why. */
export async function needPostgres(): Promise<OwnPostgres> {
  const postgres = await startOwnPostgres({ durable: true })
  if ('reason' in postgres) throw new Error(`no PostgreSQL to measure on: ${postgres.reason}`)
  return postgres
}
