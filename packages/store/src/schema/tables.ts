import type { Generated } from 'kysely'

/** Times are kept as text of one width, so that they sort as they are and no driver turns them into something else. */
export type InstantText = string

/** A record with a version, its content sealed. The same columns in every table of its kind. */
export interface RecordRow {
  tenant: string
  id: string
  customer_id: string | null
  remote_updated_at: InstantText | null
  observed_at: InstantText | null
  /** Keyed hash of the content, by which a change is seen without opening the seal. */
  tag: string
  key_ref: string
  sealed: Uint8Array
  stored_at: InstantText
}

export interface ConversationRow extends RecordRow {
  status: string
  channel: string
}

export interface InteractionRow {
  tenant: string
  conversation_id: string
  id: string
  position: number
  tag: string
  key_ref: string
  sealed: Uint8Array
}

export interface IdentityRow {
  tenant: string
  customer_id: string
  /** Keyed hash of the normalised value. */
  blind: string
  kind: string
  key_ref: string
  sealed: Uint8Array
}

export interface FactRow extends RecordRow {
  status: string
}

export interface CommitmentRow extends RecordRow {
  conversation_id: string | null
  state: string
  due_at: InstantText | null
}

export interface InsightRow extends RecordRow {
  conversation_id: string | null
  kind: string
}

export interface ProfileRow {
  tenant: string
  customer_id: string
  revision: number
  key_ref: string
  sealed: Uint8Array
  stored_at: InstantText
}

export interface ScoreRow {
  position: Generated<number>
  tenant: string
  conversation_id: string
  customer_id: string | null
  scorecard_id: string
  scorecard_version: string
  hash: string
  score: number | null
  verdict: string
  key_ref: string
  sealed: Uint8Array
  scored_at: InstantText
}

export interface CursorRow {
  tenant: string
  name: string
  cursor: string
  stored_at: InstantText
}

export interface OutboxRow {
  position: Generated<number>
  tenant: string
  key: string
  kind: string
  conversation_id: string | null
  customer_id: string | null
  state: 'pending' | 'sent' | 'failed'
  attempts: number
  lease_until: InstantText | null
  error_code: string | null
  key_ref: string
  sealed: Uint8Array
  created_at: InstantText
  settled_at: InstantText | null
}

export interface WebhookDeliveryRow {
  tenant: string
  source: string
  id: string
  key_ref: string
  sealed: Uint8Array
  received_at: InstantText
  expires_at: InstantText
}

export interface SuppressionRow {
  tenant: string
  hash: string
  customer_hash: string
  at: InstantText
}

export interface AuditRow {
  position: Generated<number>
  tenant: string
  at: InstantText
  who: string
  action: string
  record_kind: string
  /** Keyed hash of the record's id, so that the log itself tells nobody about an erased customer. */
  record_hash: string
  key_ref: string
  /** Why, sealed: people write names into reasons. */
  sealed: Uint8Array
}

export interface DataKeyRow {
  ref: string
  tenant: string
  /** `tenant`, `customer:…` or `webhooks:…`. */
  scope: string
  key_id: string
  wrapped: Uint8Array
  created_at: InstantText
  /** Set while the key is being destroyed at the key provider. */
  destroying_at: InstantText | null
}

export interface ConnectionRow {
  tenant: string
  name: string
  paused: boolean
  /** Who is pulling, and until when nobody else may. */
  pulling_by: string | null
  pulling_until: InstantText | null
  pulled_at: InstantText | null
  caught_up_at: InstantText | null
  /** How many attempts failed since one last worked. */
  failures: number
  error_code: string | null
  error_at: InstantText | null
  /** Milliseconds since 1970: the helpdesk asked to be left alone until then. */
  held_until_ms: number
  /** The same: from then on the next request fits into what was agreed. */
  next_turn_ms: number
}

export interface StandingRow {
  tenant: string
  conversation_id: string
  customer_id: string | null
  connection: string | null
  /** Hash of what was scored. */
  input: string
  /** Hash of what it was scored by. */
  standards: string
  verdict: string
  score: number | null
  /** Since when the customer waits for a word. */
  owed_since: InstantText | null
  scored_at: InstantText
  /** By the standards before these; `null` = scored by no others. */
  standards_before: string | null
  verdict_before: string | null
  score_before: number | null
}

export interface Tables {
  conversations: ConversationRow
  interactions: InteractionRow
  customers: RecordRow
  identities: IdentityRow
  facts: FactRow
  consents: RecordRow
  commitments: CommitmentRow
  insights: InsightRow
  profiles: ProfileRow
  scores: ScoreRow
  cursors: CursorRow
  outbox: OutboxRow
  webhook_deliveries: WebhookDeliveryRow
  suppressions: SuppressionRow
  audit_log: AuditRow
  data_keys: DataKeyRow
  connections: ConnectionRow
  standings: StandingRow
}

/** A table of the store, as its schema names it. */
export type TableName = keyof Tables
/** The tables whose rows are {@link RecordRow}s. */
export type RecordTable = 'conversations' | 'customers' | 'facts' | 'consents' | 'commitments' | 'insights'

export const tableNames: readonly TableName[] = [
  'conversations',
  'interactions',
  'customers',
  'identities',
  'facts',
  'consents',
  'commitments',
  'insights',
  'profiles',
  'scores',
  'cursors',
  'outbox',
  'webhook_deliveries',
  'suppressions',
  'audit_log',
  'data_keys',
  'connections',
  'standings',
]
