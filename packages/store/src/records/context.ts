import type { Instant } from '@attune/core'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Vault } from '../vault/vault.ts'

/** What every part of the store works with. Inside a transaction, `db` is the transaction. */
export interface StoreContext {
  db: Kysely<Tables>
  tenant: string
  vault: Vault
  now(): Instant
  audit: 'when-given' | 'always'
  /** Runs as one transaction: its own, or the one it is in. */
  atomically<T>(work: (context: StoreContext) => Promise<T>): Promise<T>
  /** The same for reading: all of it as it was at one moment. */
  snapshot<T>(work: (context: StoreContext) => Promise<T>): Promise<T>
}
