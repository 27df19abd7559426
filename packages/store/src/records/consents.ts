import type { Consent } from '@attune/core'
import type { StoreContext } from './context.ts'
import { consentKind, createCustomerRecords } from './customer-records.ts'
import { putRecords } from './put-records.ts'
import type { ReadAccess } from './read-access.ts'

/** What customers allowed and refused. Only ever added to: a withdrawal is a record of its own. */
export interface Consents {
  /** @returns how many were new; those whose id is known already are left as they are */
  add(consents: readonly Consent[]): Promise<{ inserted: number; known: number; suppressed: number }>
  ofCustomer(customerId: string, access?: ReadAccess): Promise<Consent[]>
}

export function createConsents(context: StoreContext): Consents {
  return {
    add: (consents) =>
      context.atomically(async (inside) => {
        const known = await knownIds(inside, consents)
        const fresh = consents.filter(
          ({ id }, index) => !known.has(id) && consents.findIndex((one) => one.id === id) === index,
        )
        const { inserted, suppressed } = await putRecords(inside, consentKind, fresh)
        return { inserted, known: consents.length - inserted - suppressed, suppressed }
      }),
    ofCustomer: createCustomerRecords(context, consentKind).ofCustomer,
  }
}

async function knownIds({ db, tenant }: StoreContext, consents: readonly Consent[]): Promise<Set<string>> {
  if (consents.length === 0) return new Set()
  const ids = consents.map(({ id }) => id)
  const rows = await db
    .selectFrom('consents')
    .select('id')
    .where('tenant', '=', tenant)
    .where('id', 'in', ids)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
