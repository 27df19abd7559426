import type { Instant } from '@attune/core'
import type { TableName } from '../schema/tables.ts'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { instantText } from './instant-text.ts'

/** Which conversations are removed for their age. */
export interface PurgeOptions {
  /** Those that last changed in their source before this. What has no such time stays. */
  before: Instant
  /** At most so many: what is removed at once is locked at once. Call it again while it removes as many. */
  limit: number
}

/** What belongs to a conversation and goes with it. */
const parts: readonly TableName[] = ['interactions', 'scores', 'standings', 'commitments', 'insights', 'outbox']
const over = ['resolved', 'closed']

/**
 * Removes the oldest conversations that are over, with everything that belongs to them. Those that somebody is working on,
 * or into which something is still to be written, are left for another time.
 */
export function purgeConversations(context: StoreContext, { before, limit }: PurgeOptions): Promise<number> {
  return context.atomically(async (inside) => {
    const { db, tenant } = inside
    const old = () =>
      db
        .selectFrom('conversations')
        .where('conversations.tenant', '=', tenant)
        .where('remote_updated_at', '<', instantText(before, 'before'))
        .where('status', 'in', over)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox')
                .select('outbox.key')
                .where('outbox.tenant', '=', tenant)
                .where('outbox.state', '=', 'pending')
                .whereRef('outbox.conversation_id', '=', 'conversations.id'),
            ),
          ),
        )
    const seen = await old()
      .select(['conversations.id', 'conversations.customer_id'])
      .orderBy('remote_updated_at')
      .limit(limit)
      .execute()
    if (seen.length === 0) return 0
    await holdKeys(
      inside,
      seen.map(({ customer_id }) => customer_id),
    )
    const ids = seen.map(({ id }) => id)
    const held = await old()
      .select('conversations.id')
      .where('conversations.id', 'in', ids)
      .orderBy('conversations.id')
      .forUpdate()
      .skipLocked()
      .execute()
    const gone = held.map(({ id }) => id)
    if (gone.length === 0) return 0
    for (const table of parts) {
      const rows = db.deleteFrom(table as 'scores').where('tenant', '=', tenant)
      await rows.where('conversation_id', 'in', gone).execute()
    }
    await db.deleteFrom('conversations').where('tenant', '=', tenant).where('id', 'in', gone).execute()
    return gone.length
  })
}

/** Keys come before rows everywhere, so that nobody waits in a circle with an erasure. */
async function holdKeys({ db, tenant }: StoreContext, customerIds: readonly (string | null)[]): Promise<void> {
  await db
    .selectFrom('data_keys')
    .select('ref')
    .where('tenant', '=', tenant)
    .where('scope', 'in', [...new Set(customerIds.map(customerScope))])
    .where('destroying_at', 'is', null)
    .orderBy('scope')
    .forShare()
    .execute()
}
