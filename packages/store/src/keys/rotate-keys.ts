import { OptionsError } from '@attune/core'
import type { StoreContext } from '../records/context.ts'
import type { KeyProvider } from './key-provider.ts'

/** How keys are rotated. */
export interface RotateOptions {
  /**
   * Removes the older keys once nothing here is wrapped with them. What is older than the rotation, such as backups of the
   * database, cannot be read afterwards. Only when no other database uses the same keys. Default `false`.
   */
  retireOthers?: boolean
  /** How many data keys are wrapped anew in one transaction; default 200. */
  batch?: number
  signal?: AbortSignal
}

/** What a rotation of keys did. */
export interface Rotation {
  /** The key that everything is wrapped with now. */
  keyId: string
  /** How many data keys were wrapped anew. */
  rewrapped: number
  /** An earlier rotation had not come to its end; it was finished, and no new key made. */
  resumed: boolean
  retired: string[]
}

/**
 * Makes a new key and wraps every data key with it. Records are not touched, so it takes as long as there are customers, not
 * messages. Interrupted, it goes on where it was when it is called again.
 */
export async function rotateKeys(context: StoreContext, keys: KeyProvider, options: RotateOptions): Promise<Rotation> {
  if (options.retireOthers && keys.retireOthers === undefined) {
    throw new OptionsError(
      'retireOthers: this key provider cannot retire keys; do it where they are kept',
      'retireOthers',
    )
  }
  const resumed = await hasOthers(context, await keys.currentKeyId())
  if (!resumed) await keys.rotate?.()
  let rewrapped = 0
  for (;;) {
    options.signal?.throwIfAborted()
    const count = await rewrapBatch(context, keys, options.batch ?? 200)
    if (count === 0) break
    rewrapped += count
  }
  const retired = options.retireOthers ? ((await keys.retireOthers?.()) ?? []) : []
  return { keyId: await keys.currentKeyId(), rewrapped, resumed, retired }
}

async function hasOthers({ db, tenant }: StoreContext, keyId: string): Promise<boolean> {
  const other = await db
    .selectFrom('data_keys')
    .select('ref')
    .where('tenant', '=', tenant)
    .where('key_id', '!=', keyId)
    .where('destroying_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

function rewrapBatch(context: StoreContext, keys: KeyProvider, limit: number): Promise<number> {
  return context.atomically(async ({ db, tenant }) => {
    const keyId = await keys.currentKeyId()
    const rows = await db
      .selectFrom('data_keys')
      .select(['ref', 'key_id', 'wrapped'])
      .where('tenant', '=', tenant)
      .where('key_id', '!=', keyId)
      .where('destroying_at', 'is', null)
      .orderBy('scope')
      .limit(limit)
      .forUpdate()
      .execute()
    for (const { ref, key_id, wrapped } of rows) {
      const fresh = await keys.wrap(await keys.unwrap(wrapped, key_id, ref), ref)
      const change = { key_id: fresh.keyId, wrapped: fresh.wrapped }
      await db.updateTable('data_keys').set(change).where('tenant', '=', tenant).where('ref', '=', ref).execute()
    }
    return rows.length
  })
}
