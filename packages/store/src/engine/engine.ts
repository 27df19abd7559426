import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

/** A database that is open. */
export interface Engine {
  kind: 'embedded' | 'postgres'
  db: Kysely<Tables>
  /** The data folder as a tar file; only of an embedded database. */
  dump: (() => Promise<Blob>) | null
  close(): Promise<void>
}
