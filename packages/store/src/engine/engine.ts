import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

/**
 * The database under a store, for what keeps its own tables there, such as a job queue. Sealed columns are bytes here.
 * `embedded` is the shape that `fromPglite` of pg-boss takes; of `postgres` there is the address, to open own connections.
 */
export type StoreDatabase =
  | {
      kind: 'embedded'
      /** The schema of the store's tables. */
      schema: string
      query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>
      exec(text: string): Promise<{ rows: Record<string, unknown>[] }[]>
      /** Hears what is notified on a channel. */
      listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
    }
  | { kind: 'postgres'; schema: string; url: string }

/** A database that is open. */
export interface Engine {
  kind: 'embedded' | 'postgres'
  db: Kysely<Tables>
  database: StoreDatabase
  /** The data folder as a tar file; only of an embedded database. */
  dump: (() => Promise<Blob>) | null
  close(): Promise<void>
}
