import type { StoreContext } from '../records/context.ts'
import type { DataKey } from '../vault/seal.ts'
import { customerScope } from '../vault/vault.ts'
import { type Recognisable, suppressedOf } from './suppression.ts'

/** The items whose customers were not erased, with the keys to seal them, held until the end of the transaction. */
export interface Living<T> {
  living: T[]
  keys: ReadonlyMap<string, DataKey>
}

/** To be run inside a transaction: an erasure either sees what is written after this, or is seen here. */
export async function livingOf<T>(
  context: StoreContext,
  items: readonly T[],
  customerOf: (item: T) => Recognisable | null,
): Promise<Living<T>> {
  const { db, tenant, vault } = context
  const before = await suppressedOf(context, items, customerOf)
  const allowed = items.filter((item) => !before.has(item))
  const scopeOf = (item: T): string => customerScope(customerOf(item)?.id ?? null)
  const { keys, created } = await vault.take(db, allowed.map(scopeOf), context.now())
  // Again, now that the keys are held: an erasure may have come in between.
  const since = await suppressedOf(context, allowed, customerOf)
  const unused = [...since].map((item) => created.get(scopeOf(item))).filter((ref) => ref !== undefined)
  if (unused.length > 0) {
    await db.deleteFrom('data_keys').where('tenant', '=', tenant).where('ref', 'in', unused).execute()
  }
  return { living: allowed.filter((item) => !since.has(item)), keys }
}
