import { type Customer, type Identity, OptionsError } from '@attune/core'
import type { DeleteQueryBuilder, DeleteResult } from 'kysely'
import type { StoreContext } from '../records/context.ts'
import { instantText } from '../records/instant-text.ts'
import { addAudit } from '../records/read-access.ts'
import { openRows, rowOf } from '../records/read-records.ts'
import type { TableName, Tables } from '../schema/tables.ts'
import { customerScope } from '../vault/vault.ts'
import { suppressionHashes } from './suppression.ts'

/** Who asks for an erasure, why, and what must not come back. */
export interface EraseOptions {
  /** Why, for the audit log: `customer asked`, the number of the request. */
  reason: string
  /** Who did it. */
  by: string
  /** Handles that are known elsewhere and must not come back either. */
  identities?: readonly Identity[]
}

/** What an erasure removed. */
export interface Erasure {
  customerId: string
  erasedAt: string
  /** Rows removed, by table. */
  removed: Record<string, number>
  /** Keyed hashes that are left, by which the customer is refused when they come in again. */
  suppressed: number
}

const byConversation: readonly TableName[] = [
  'interactions',
  'scores',
  'standings',
  'commitments',
  'insights',
  'outbox',
]
const byCustomer: readonly TableName[] = [
  ...([
    'scores',
    'standings',
    'commitments',
    'insights',
    'outbox',
    'facts',
    'consents',
    'profiles',
    'identities',
  ] as const),
  ...(['customers', 'conversations'] as const),
]

/**
 * First half of an erasure, in one transaction: the rows go, the hashes stay, and the data key is marked. From here on
 * nothing of the customer is read or written. The second half destroys the key outside the database.
 */
export async function eraseRows(context: StoreContext, customerId: string, options: EraseOptions): Promise<Erasure> {
  const { db, tenant, vault } = context
  if (!customerId || !options?.by || !options.reason) {
    throw new OptionsError(
      'eraseCustomer: expected the id of a customer, and { by, reason } for the audit log',
      'options',
    )
  }
  const now = context.now()
  const time = instantText(now)
  // Made if there is none: whoever writes for this customer at this moment meets the row, and waits.
  await vault.hold(db, customerScope(customerId), now)
  const hashes = await hashesOf(context, customerId, options.identities ?? [])
  await db
    .updateTable('data_keys')
    .set({ destroying_at: time })
    .where('tenant', '=', tenant)
    .where('scope', '=', customerScope(customerId))
    .where('destroying_at', 'is', null)
    .execute()
  await suppress(context, customerId, hashes, time)
  const removed: Record<string, number> = {}
  const count = async (table: TableName, rows: DeleteQueryBuilder<Tables, 'scores', DeleteResult>) => {
    removed[table] = (removed[table] ?? 0) + Number((await rows.executeTakeFirstOrThrow()).numDeletedRows)
  }
  for (const table of byConversation) {
    const rows = db.deleteFrom(table as 'scores').where('tenant', '=', tenant)
    const theirs = rows.where('conversation_id', 'in', (query) =>
      query.selectFrom('conversations').select('id').where('tenant', '=', tenant).where('customer_id', '=', customerId),
    )
    await count(table, theirs)
  }
  for (const table of byCustomer) {
    await count(
      table,
      db
        .deleteFrom(table as 'scores')
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customerId),
    )
  }
  await addAudit(context, {
    ...{ who: options.by, why: options.reason },
    action: 'erase',
    recordKind: 'customer',
    recordId: customerId,
  })
  return { customerId, erasedAt: now, removed, suppressed: hashes.length }
}

/** From the record if it opens; from the blind index in any case, which is all there is once the key is gone. */
async function hashesOf(context: StoreContext, customerId: string, more: readonly Identity[]): Promise<string[]> {
  const { db, tenant } = context
  const blinder = await context.vault.blinder(db, context.now())
  const row = await rowOf(context, 'customers', customerId)
  const known = row === undefined ? null : await openedOrNull(context, row)
  const identities = [...(known?.identities ?? []), ...more]
  const indexed = await db
    .selectFrom('identities')
    .select('blind')
    .where('tenant', '=', tenant)
    .where('customer_id', '=', customerId)
    .execute()
  const own = suppressionHashes(blinder, { id: customerId, source: known?.source ?? null, identities })
  return [...new Set([...own, ...indexed.map(({ blind }) => blind)])]
}

async function openedOrNull(
  context: StoreContext,
  row: NonNullable<Awaited<ReturnType<typeof rowOf>>>,
): Promise<Customer | null> {
  try {
    return (await openRows(context, 'customers', [row]))[0] as Customer
  } catch {
    return null
  }
}

async function suppress(
  { db, tenant, vault, now }: StoreContext,
  customerId: string,
  hashes: string[],
  at: string,
): Promise<void> {
  const customerHash = (await vault.blinder(db, now())).hash('customer', customerId)
  await db
    .insertInto('suppressions')
    .values(hashes.map((hash) => ({ tenant, hash, customer_hash: customerHash, at })))
    .onConflict((conflict) => conflict.columns(['tenant', 'hash']).doNothing())
    .execute()
}
