import type { Commitment, Fact, Insight } from '@attune/core'
import type { StoreCheck } from './check.ts'
import type { StoreDatabase } from './engine/engine.ts'
import type { EraseOptions, Erasure } from './erasure/erase-customer.ts'
import type { Suppressions } from './erasure/suppressions.ts'
import type { RotateOptions, Rotation } from './keys/rotate-keys.ts'
import type { AuditLog } from './records/audit-log.ts'
import type { Connections } from './records/connections.ts'
import type { Consents } from './records/consents.ts'
import type { Conversations } from './records/conversations.ts'
import type { Cursors } from './records/cursors.ts'
import type { ConversationRecords, CustomerRecords } from './records/customer-records.ts'
import type { Customers } from './records/customers.ts'
import type { Outbox } from './records/outbox.ts'
import type { Profiles } from './records/profiles.ts'
import type { Scores } from './records/scores.ts'
import type { Standings } from './records/standings.ts'
import type { WebhookDeliveries } from './records/webhook-deliveries.ts'

/** What is kept. Inside a transaction the same, all of it or none. */
export interface StoreRecords {
  conversations: Conversations
  customers: Customers
  facts: CustomerRecords<Fact>
  consents: Consents
  commitments: ConversationRecords<Commitment>
  insights: ConversationRecords<Insight>
  profiles: Profiles
  scores: Scores
  standings: Standings
  connections: Connections
  cursors: Cursors
  outbox: Outbox
  webhookDeliveries: WebhookDeliveries
  suppressions: Suppressions
  auditLog: AuditLog
  /**
   * One statement of your own, inside a transaction as part of it: a job is queued if the data is kept, and not if not.
   *
   * @throws StoreError without the database's message, which may repeat values
   * @example
   * await boss.send('score', { id }, { db: { executeSql: tx.executeSql } })
   */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** A store that is open. Everything it throws by itself is a `StoreError`, an `InputError` or an `OptionsError`. */
export interface Store extends StoreRecords {
  /** What lies under it. */
  database: StoreDatabase
  /** Whose data it is. */
  tenant: string
  /**
   * Does several things as one. What throws inside undoes all of it. Use `tx` inside, never the store; and do nothing slow
   * there, since others wait: no network, no questions.
   *
   * @throws StoreError `conflict` (retryable) when somebody else was in the way: do it again
   */
  transaction<T>(work: (tx: StoreRecords) => Promise<T>): Promise<T>
  /**
   * Erases a customer: their rows go, and the key that every copy of them is sealed with is destroyed, so that backups are
   * unreadable, too. Keyed hashes stay, by which they are refused when a helpdesk sends them again.
   *
   * @throws when the key provider fails; the rows are gone then, and the key is destroyed at the next call or opening
   */
  eraseCustomer(customerId: string, options: EraseOptions): Promise<Erasure>
  /** A new key for the data keys. Records are not rewritten. */
  rotateKeys(options?: RotateOptions): Promise<Rotation>
  check(): Promise<StoreCheck>
  /**
   * A copy of an embedded database, as a tar file. Sealed as the database is. For PostgreSQL use `pg_dump`.
   *
   * @throws StoreError `misuse` for PostgreSQL
   */
  dump(): Promise<Blob>
  close(): Promise<void>
}
