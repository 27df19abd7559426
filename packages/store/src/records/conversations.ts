import { type Conversation, conversationSchema } from '@attune/core'
import type { StoreContext } from './context.ts'
import { customerKind, putIdentities } from './customers.ts'
import { type PurgeOptions, purgeConversations } from './purge-conversations.ts'
import { putRecords } from './put-records.ts'
import type { PutResult } from './put-result.ts'
import { noteRead, type ReadAccess } from './read-access.ts'
import { type AllOptions, eachOf, openRows, rowsWhere, type SealedRow } from './read-records.ts'
import type { RecordKind } from './record-kind.ts'
import { putTimelines, readTimelines } from './timeline.ts'
import { versionOf } from './version.ts'

/** Conversations with their timelines and customers. */
export interface Conversations {
  /**
   * Keeps conversations that are new or newer; the customers in them, too. Putting the same again writes nothing, and an
   * older version never overwrites a newer one. All or none.
   *
   * @throws InputError for one that does not fit its schema
   */
  put(conversations: readonly Conversation[]): Promise<PutResult>
  /** As it was put, or `null`. */
  get(id: string, access?: ReadAccess): Promise<Conversation | null>
  /** The same, with the version it has: what is worked out from it is kept only while that is still the one. */
  read(id: string, access?: ReadAccess): Promise<VersionedConversation | null>
  ofCustomer(customerId: string, access?: ReadAccess): Promise<Conversation[]>
  /** One after the other, by id; those that are written meanwhile may or may not be among them. */
  all(options?: AllOptions, access?: ReadAccess): AsyncGenerator<Conversation, void>
  /**
   * Removes the oldest that are resolved or closed, with timelines, scores, commitments, insights and what was written back.
   * Customers, their facts and profiles stay. It is no erasure: backups can be read, and a put brings one back.
   *
   * @returns how many
   */
  purge(options: PurgeOptions): Promise<number>
}

/** A conversation with a name for its version: another content has another one. */
export interface VersionedConversation {
  conversation: Conversation
  version: string
}

const conversationKind: RecordKind<Conversation> = {
  table: 'conversations',
  schema: conversationSchema,
  customerOf: ({ customer }) => customer,
  versionOf,
  columns: ({ status, channel }) => ({ status: status.canonical, channel }),
  documentOf: ({ timeline: _, ...rest }) => rest,
}

export function createConversations(context: StoreContext): Conversations {
  const withTimelines = async (inside: StoreContext, rows: readonly SealedRow[]): Promise<Conversation[]> => {
    const documents = await openRows(inside, 'conversations', rows)
    const timelines = await readTimelines(inside, rows)
    return documents.map((document, index) => {
      const timeline = timelines.get(rows[index]?.id ?? '') ?? []
      return { ...(document as Omit<Conversation, 'timeline'>), timeline }
    })
  }
  const read = (id: string, access?: ReadAccess): Promise<VersionedConversation | null> =>
    context.snapshot(async (inside) => {
      const row = await versionedRow(inside, id)
      if (row === undefined) return null
      await noteRead(inside, 'conversation', id, access)
      const [conversation] = await withTimelines(inside, [row])
      return conversation === undefined ? null : { conversation, version: row.tag }
    })
  return {
    put: (conversations) =>
      context.atomically(async (inside) => {
        const result = await putRecords(inside, conversationKind, conversations, putTimelines)
        const customers = conversations.flatMap(({ customer }) => (customer === null ? [] : [customer]))
        await putRecords(inside, customerKind, customers, putIdentities)
        return result
      }),
    read,
    get: async (id, access) => (await read(id, access))?.conversation ?? null,
    ofCustomer: (customerId, access) =>
      context.snapshot(async (inside) => {
        await noteRead(inside, 'customer', customerId, access)
        return withTimelines(inside, await rowsWhere(inside, 'conversations', 'customer_id', customerId))
      }),
    purge: (options) => purgeConversations(context, options),
    async *all(options = {}, access) {
      await noteRead(context, 'conversation', '*', access)
      yield* eachOf(context, 'conversations', options, withTimelines)
    },
  }
}

function versionedRow({ db, tenant }: StoreContext, id: string) {
  return db
    .selectFrom('conversations')
    .select(['id', 'customer_id', 'key_ref', 'sealed', 'tag'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
}
