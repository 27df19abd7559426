import type { StoreContext } from '../records/context.ts'
import { addAudit } from '../records/read-access.ts'
import { type Recognisable, suppressedOf, suppressionHashes } from './suppression.ts'

/** Who was erased and must not come back from an old source. */
export interface Suppressions {
  /** Whether somebody was erased, by their id, the record they come from, or a handle. */
  has(customer: Recognisable): Promise<boolean>
  /** Lets a customer in again who came back of their own accord. Nothing that was erased comes back with it. */
  lift(customer: Recognisable, options: { reason: string; by: string }): Promise<boolean>
}

export function createSuppressions(context: StoreContext): Suppressions {
  return {
    has: async (customer) => (await suppressedOf(context, [customer], (one) => one)).size > 0,
    lift: (customer, { reason, by }) =>
      context.atomically(async (inside) => {
        const { db, tenant } = inside
        const blinder = await inside.vault.blinder(db, inside.now())
        const found = await db
          .selectFrom('suppressions')
          .select('customer_hash')
          .where('tenant', '=', tenant)
          .where('hash', 'in', suppressionHashes(blinder, customer))
          .execute()
        if (found.length === 0) return false
        const people = found.map(({ customer_hash }) => customer_hash)
        await db.deleteFrom('suppressions').where('tenant', '=', tenant).where('customer_hash', 'in', people).execute()
        await addAudit(inside, { who: by, why: reason, action: 'lift', recordKind: 'customer', recordId: customer.id })
        return true
      }),
  }
}
