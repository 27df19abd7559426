import { firstTables } from './0001-first-tables.ts'
import { standing } from './0002-standing.ts'

/** In order. What was published is never changed, only added to: a new file with the next number. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-first-tables': firstTables,
  '0002-standing': standing,
}
