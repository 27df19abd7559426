import type { KeyProvider } from '../keys/key-provider.ts'
import type { StoreContext } from '../records/context.ts'
import { instantText } from '../records/instant-text.ts'
import { eraseRows } from './erase-customer.ts'

const customerPrefix = 'customer:'

/**
 * Second half of an erasure: destroys the keys that are marked, then forgets them. What a crash left half done is done here
 * when the store is opened again; doing it twice is harmless.
 */
export async function finishErasures({ db, tenant, vault }: StoreContext, keys: KeyProvider): Promise<number> {
  const marked = await db
    .selectFrom('data_keys')
    .select('ref')
    .where('tenant', '=', tenant)
    .where('destroying_at', 'is not', null)
    .execute()
  for (const { ref } of marked) {
    await keys.destroy?.(ref)
    vault.forget(ref)
    await db.deleteFrom('data_keys').where('tenant', '=', tenant).where('ref', '=', ref).execute()
  }
  return marked.length
}

/**
 * A backup of the database that is restored brings erased customers back as rows that no longer open. The key provider
 * remembers which keys were destroyed: their rows are removed again, and the customers suppressed again.
 */
export async function eraseAgain(context: StoreContext, keys: KeyProvider): Promise<number> {
  const destroyed = (await keys.destroyed?.()) ?? []
  const { db, tenant } = context
  let again = 0
  for (let start = 0; start < destroyed.length; start += 1000) {
    const rows = await db
      .selectFrom('data_keys')
      .select(['ref', 'scope'])
      .where('tenant', '=', tenant)
      .where('ref', 'in', destroyed.slice(start, start + 1000))
      .where('destroying_at', 'is', null)
      .execute()
    for (const { ref, scope } of rows) {
      await context.atomically(async (inside) => {
        if (scope.startsWith(customerPrefix)) {
          const options = { reason: 'a restored backup brought an erased customer back', by: 'store' }
          await eraseRows(inside, scope.slice(customerPrefix.length), options)
        } else {
          const time = instantText(inside.now())
          await inside.db.updateTable('data_keys').set({ destroying_at: time }).where('ref', '=', ref).execute()
        }
      })
      again += 1
    }
  }
  return again
}
