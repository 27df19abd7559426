import type { Instant, JsonValue } from '@attune/core'
import { type DataKey, seal, unseal } from '../vault/seal.ts'
import type { StoreContext } from './context.ts'
import { instantText } from './instant-text.ts'

/** A delivery that came in and waits to be worked on. */
export interface WebhookDelivery {
  /** Which helpdesk and account sent it. */
  source: string
  /** The sender's id of the delivery, the same when it is sent again. */
  id: string
  /** As it came. Sealed, and kept until `expiresAt`. */
  event: JsonValue
  expiresAt: Instant
}

/** Deliveries of webhooks: each counts once, and what it held is kept for a short time only. */
export interface WebhookDeliveries {
  /** @returns `true` when it is new, `false` when it was recorded before */
  record(delivery: WebhookDelivery): Promise<boolean>
  /** The event, or `null` when it is not known or its time is over. */
  event(source: string, id: string): Promise<JsonValue | null>
  /**
   * Removes what is over. The keys of days of which nothing is left are destroyed, so that the events are unreadable in
   * backups, too.
   */
  purge(): Promise<number>
}

export const webhookScope = (expiresAt: string): string => `webhooks:${expiresAt.slice(0, 10)}`

export function createWebhookDeliveries(context: StoreContext, destroyKeys: () => Promise<void>): WebhookDeliveries {
  const { tenant, vault } = context
  return {
    record: ({ source, id, event, expiresAt }) =>
      context.atomically(async ({ db, now }) => {
        const expires = instantText(expiresAt, 'expiresAt')
        const scope = webhookScope(expires)
        const key = (await vault.keysFor(db, [scope], now())).get(scope) as DataKey
        const sealed = seal(key, placeOf(tenant, source, id), event)
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('webhook_deliveries')
          .values({
            ...{ tenant, source, id, key_ref: key.ref, sealed },
            ...{ received_at: instantText(now()), expires_at: expires },
          })
          .onConflict((conflict) => conflict.columns(['tenant', 'source', 'id']).doNothing())
          .executeTakeFirstOrThrow()
        return numInsertedOrUpdatedRows !== 0n
      }),
    event: (source, id) =>
      context.snapshot(async ({ db, now }) => {
        const row = await db
          .selectFrom('webhook_deliveries')
          .select(['key_ref', 'sealed'])
          .where('tenant', '=', tenant)
          .where('source', '=', source)
          .where('id', '=', id)
          .where('expires_at', '>', instantText(now()))
          .executeTakeFirst()
        if (row === undefined) return null
        const key = (await vault.keysByRef(db, [row.key_ref])).get(row.key_ref) as DataKey
        return unseal(key, placeOf(tenant, source, id), row.sealed) as JsonValue
      }),
    purge: async () => {
      const removed = await context.atomically(async ({ db, now }) => {
        const time = instantText(now())
        const { numDeletedRows } = await db
          .deleteFrom('webhook_deliveries')
          .where('tenant', '=', tenant)
          .where('expires_at', '<=', time)
          .executeTakeFirstOrThrow()
        await db
          .updateTable('data_keys')
          .set({ destroying_at: time })
          .where('tenant', '=', tenant)
          .where('scope', '>=', 'webhooks:')
          // A day is over when the next one has begun.
          .where('scope', '<', webhookScope(time))
          .where('destroying_at', 'is', null)
          .execute()
        return Number(numDeletedRows)
      })
      await destroyKeys()
      return removed
    },
  }
}

const placeOf = (tenant: string, source: string, id: string) => ({
  ...{ tenant, customerId: null, table: 'webhook_deliveries', record: JSON.stringify([source, id]), field: 'event' },
})
