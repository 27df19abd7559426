import {
  type Commitment,
  type Consent,
  commitmentSchema,
  consentSchema,
  type Fact,
  factSchema,
  type Insight,
  insightSchema,
} from '@attune/core'
import type { StoreContext } from './context.ts'
import { instantTextOrNull } from './instant-text.ts'
import { putRecords } from './put-records.ts'
import type { PutResult } from './put-result.ts'
import { noteRead, type ReadAccess } from './read-access.ts'
import { type AllOptions, eachOf, openRows, rowsWhere, type SealedRow } from './read-records.ts'
import type { RecordKind } from './record-kind.ts'
import { localVersion, versionOf } from './version.ts'

/** Records that belong to a customer. */
export interface CustomerRecords<T> {
  /** Keeps those that are new or newer. All or none. */
  put(records: readonly T[]): Promise<PutResult>
  ofCustomer(customerId: string, access?: ReadAccess): Promise<T[]>
  all(options?: AllOptions, access?: ReadAccess): AsyncGenerator<T, void>
}

/** Records that also belong to a conversation. */
export interface ConversationRecords<T> extends CustomerRecords<T> {
  ofConversation(conversationId: string, access?: ReadAccess): Promise<T[]>
}

const customerById = ({ customerId }: { customerId: string | null }) =>
  customerId === null ? null : { id: customerId }

export const factKind: RecordKind<Fact> = {
  table: 'facts',
  schema: factSchema,
  customerOf: customerById,
  versionOf: ({ recordedAt, retractedAt }) => localVersion(retractedAt ?? recordedAt),
  columns: ({ status }) => ({ status }),
}

export const consentKind: RecordKind<Consent> = {
  table: 'consents',
  schema: consentSchema,
  customerOf: customerById,
  versionOf,
  columns: () => ({}),
}

export const commitmentKind: RecordKind<Commitment> = {
  table: 'commitments',
  schema: commitmentSchema,
  customerOf: customerById,
  versionOf,
  columns: ({ conversationId, state, dueAt }) => ({
    conversation_id: conversationId,
    state,
    due_at: instantTextOrNull(dueAt),
  }),
}

export const insightKind: RecordKind<Insight> = {
  table: 'insights',
  schema: insightSchema,
  customerOf: customerById,
  versionOf,
  columns: ({ conversationId, kind }) => ({ conversation_id: conversationId, kind }),
}

export function createCustomerRecords<T extends { id: string }>(
  context: StoreContext,
  kind: RecordKind<T>,
): CustomerRecords<T> {
  const open = async (inside: StoreContext, rows: readonly SealedRow[]) =>
    (await openRows(inside, kind.table, rows)) as T[]
  return {
    put: (records) => putRecords(context, kind, records),
    ofCustomer: (customerId, access) =>
      context.snapshot(async (inside) => {
        await noteRead(inside, `${kind.table} of customer`, customerId, access)
        return open(inside, await rowsWhere(inside, kind.table, 'customer_id', customerId))
      }),
    async *all(options = {}, access) {
      await noteRead(context, kind.table, '*', access)
      yield* eachOf(context, kind.table, options, open)
    },
  }
}

export function createConversationRecords<T extends { id: string }>(
  context: StoreContext,
  kind: RecordKind<T>,
): ConversationRecords<T> {
  return {
    ...createCustomerRecords(context, kind),
    ofConversation: (conversationId, access) =>
      context.snapshot(async (inside) => {
        await noteRead(inside, `${kind.table} of conversation`, conversationId, access)
        const rows = await rowsWhere(inside, kind.table, 'conversation_id', conversationId)
        return (await openRows(inside, kind.table, rows)) as T[]
      }),
  }
}
