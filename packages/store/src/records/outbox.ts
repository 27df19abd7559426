import type { Instant, JsonValue } from '@attune/core'
import { livingOf } from '../erasure/living-customers.ts'
import type { OutboxRow } from '../schema/tables.ts'
import { type DataKey, seal, unseal } from '../vault/seal.ts'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { instantText } from './instant-text.ts'

/** Something to be written back to a helpdesk. */
export interface OutboxEntry {
  /** Idempotency key: the same key is kept, and sent, once. */
  key: string
  /** For example `note` or `tag`. */
  kind: string
  conversationId?: string | null
  customerId?: string | null
  /** What to write. Sealed. */
  payload: JsonValue
}

/** What waits to be written to a helpdesk, taken by this worker for a while. */
export interface ClaimedEntry {
  key: string
  kind: string
  conversationId: string | null
  customerId: string | null
  payload: JsonValue
  /** Which attempt this is, from 1. */
  attempt: number
}

/** What waits to be written back. Kept with the data it follows from, in one transaction. */
export interface Outbox {
  /** @returns `added`, `known` when the key is there already, `suppressed` when the customer was erased */
  add(entry: OutboxEntry): Promise<'added' | 'known' | 'suppressed'>
  /**
   * Takes the oldest entries that wait, so that no other worker takes them before `until`. A worker that dies loses them to
   * the next one after that. Of one conversation, an entry is taken only when the ones before it are settled.
   */
  claim(options: { limit: number; until: Instant; kinds?: readonly string[] }): Promise<ClaimedEntry[]>
  markSent(key: string): Promise<void>
  /** `final`: it is not tried again. `code` says why, in a word of the program: never a message of the helpdesk. */
  markFailed(key: string, options: { code: string; final: boolean; retryAt?: Instant }): Promise<void>
  /** Gives an entry that had failed for good another try. */
  reopen(key: string): Promise<void>
  /** Forgets what was sent before that. The same key counts as new then. */
  purge(before: Instant): Promise<number>
  /** Whether anything of these kinds, or of all, waits to be written. By an index, however much was sent. */
  hasPending(kinds?: readonly string[]): Promise<boolean>
  /** Of these kinds, or of all. Looks at everything that was sent and not purged. */
  count(kinds?: readonly string[]): Promise<{ pending: number; sent: number; failed: number }>
}

export function createOutbox(context: StoreContext): Outbox {
  const { tenant } = context
  const settle = async (key: string, change: Partial<Omit<OutboxRow, 'position'>>) => {
    await context.db.updateTable('outbox').set(change).where('tenant', '=', tenant).where('key', '=', key).execute()
  }
  return {
    add: (entry) => context.atomically((inside) => addEntry(inside, entry)),
    claim: (options) => context.atomically((inside) => claimEntries(inside, options)),
    markSent: (key) =>
      settle(key, { state: 'sent', settled_at: instantText(context.now()), lease_until: null, error_code: null }),
    markFailed: (key, { code, final, retryAt }) =>
      settle(key, {
        ...(final ? { state: 'failed' as const, settled_at: instantText(context.now()) } : {}),
        ...{ error_code: code, lease_until: retryAt === undefined ? null : instantText(retryAt, 'retryAt') },
      }),
    reopen: async (key) => {
      await context.db
        .updateTable('outbox')
        .set({ state: 'pending', attempts: 0, lease_until: null, error_code: null, settled_at: null })
        .where('tenant', '=', tenant)
        .where('key', '=', key)
        .where('state', '=', 'failed')
        .execute()
    },
    purge: async (before) => {
      const { numDeletedRows } = await context.db
        .deleteFrom('outbox')
        .where('tenant', '=', tenant)
        .where('state', '=', 'sent')
        .where('settled_at', '<', instantText(before, 'before'))
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
    hasPending: async (kinds) => {
      const query = context.db
        .selectFrom('outbox')
        .select('key')
        .where('tenant', '=', tenant)
        .where('state', '=', 'pending')
        .orderBy('position')
        .limit(1)
      const row = await (kinds === undefined ? query : query.where('kind', 'in', kinds)).executeTakeFirst()
      return row !== undefined
    },
    count: async (kinds) => {
      const query = context.db
        .selectFrom('outbox')
        .select(({ fn }) => ['state', fn.countAll().as('entries')])
        .where('tenant', '=', tenant)
        .groupBy('state')
      const rows = await (kinds === undefined ? query : query.where('kind', 'in', kinds)).execute()
      const of = (state: string) => Number(rows.find((row) => row.state === state)?.entries ?? 0)
      return { pending: of('pending'), sent: of('sent'), failed: of('failed') }
    },
  }
}

async function addEntry(context: StoreContext, entry: OutboxEntry): Promise<'added' | 'known' | 'suppressed'> {
  const { db, tenant } = context
  const { key, kind, conversationId = null, customerId = null, payload } = entry
  const now = context.now()
  const scope = customerScope(customerId)
  const { living, keys } = await livingOf(context, [entry], () => (customerId === null ? null : { id: customerId }))
  const dataKey = keys.get(scope)
  if (living.length === 0 || dataKey === undefined) return 'suppressed'
  const sealed = seal(dataKey, placeOf(tenant, customerId, key), payload)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('outbox')
    .values({
      ...{ tenant, key, kind, conversation_id: conversationId, customer_id: customerId, state: 'pending', attempts: 0 },
      ...{
        lease_until: null,
        error_code: null,
        created_at: instantText(now),
        settled_at: null,
        key_ref: dataKey.ref,
        sealed,
      },
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? 'known' : 'added'
}

async function claimEntries(
  { db, tenant, vault, now }: StoreContext,
  { limit, until, kinds }: { limit: number; until: Instant; kinds?: readonly string[] },
): Promise<ClaimedEntry[]> {
  const time = instantText(now())
  const rows = await db
    .updateTable('outbox')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), lease_until: instantText(until, 'until') }))
    .where('tenant', '=', tenant)
    .where('key', 'in', (query) => {
      const waiting = query
        .selectFrom('outbox')
        .select('outbox.key')
        .where('outbox.tenant', '=', tenant)
        .where('outbox.state', '=', 'pending')
        .where((eb) => eb.or([eb('outbox.lease_until', 'is', null), eb('outbox.lease_until', '<=', time)]))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox as earlier')
                .select('earlier.key')
                .where('earlier.tenant', '=', tenant)
                .where('earlier.state', '=', 'pending')
                .whereRef('earlier.conversation_id', '=', 'outbox.conversation_id')
                .whereRef('earlier.position', '<', 'outbox.position'),
            ),
          ),
        )
        .orderBy('outbox.position')
        .limit(limit)
        .forUpdate('outbox')
        .skipLocked()
      return kinds === undefined ? waiting : waiting.where('outbox.kind', 'in', kinds)
    })
    .returningAll()
    .execute()
  rows.sort((one, other) => one.position - other.position)
  const keys = await vault.keysByRef(
    db,
    rows.map((row) => row.key_ref),
  )
  return rows.map((row) => ({
    ...{ key: row.key, kind: row.kind, conversationId: row.conversation_id, customerId: row.customer_id },
    payload: unseal(
      keys.get(row.key_ref) as DataKey,
      placeOf(tenant, row.customer_id, row.key),
      row.sealed,
    ) as JsonValue,
    attempt: row.attempts,
  }))
}

const placeOf = (tenant: string, customerId: string | null, key: string) => ({
  ...{ tenant, customerId, table: 'outbox', record: key, field: 'payload' },
})
