import { type Customer, customerSchema, type Identity } from '@attune/core'
import { blindIdentity } from '../vault/blind.ts'
import { seal } from '../vault/seal.ts'
import type { StoreContext } from './context.ts'
import { putRecords } from './put-records.ts'
import type { PutResult } from './put-result.ts'
import type { Incoming, Written } from './put-versioned.ts'
import { noteRead, type ReadAccess } from './read-access.ts'
import { type AllOptions, eachOf, openRows, rowOf, type SealedRow } from './read-records.ts'
import type { RecordKind } from './record-kind.ts'
import { versionOf } from './version.ts'

/** Customers that are kept, with the handles they are known by. */
export interface Customers {
  /** Keeps customers that are new or newer, and their identities. */
  put(customers: readonly Customer[]): Promise<PutResult>
  get(id: string, access?: ReadAccess): Promise<Customer | null>
  /** Everybody who has this handle: several where it is shared. Found by a keyed hash; the handle itself is sealed. */
  byIdentity(identity: Pick<Identity, 'kind' | 'value' | 'normalized'>, access?: ReadAccess): Promise<Customer[]>
  all(options?: AllOptions, access?: ReadAccess): AsyncGenerator<Customer, void>
}

export const customerKind: RecordKind<Customer> = {
  table: 'customers',
  schema: customerSchema,
  customerOf: (customer) => customer,
  versionOf,
  columns: () => ({}),
}

const openCustomers = async (inside: StoreContext, rows: readonly SealedRow[]): Promise<Customer[]> =>
  (await openRows(inside, 'customers', rows)) as Customer[]

export function createCustomers(context: StoreContext): Customers {
  return {
    put: (customers) => putRecords(context, customerKind, customers, putIdentities),
    get: (id, access) =>
      context.snapshot(async (inside) => {
        const row = await rowOf(inside, 'customers', id)
        if (row === undefined) return null
        await noteRead(inside, 'customer', id, access)
        return (await openCustomers(inside, [row]))[0] ?? null
      }),
    byIdentity: (identity, access) =>
      context.snapshot(async (inside) => {
        const { db, tenant } = inside
        const blinds = blindIdentity(await inside.vault.blinder(db, inside.now()), identity)
        if (blinds.length === 0) return []
        const rows = await db
          .selectFrom('customers')
          .select(['id', 'customer_id', 'key_ref', 'sealed'])
          .where('tenant', '=', tenant)
          .where('id', 'in', (query) =>
            query
              .selectFrom('identities')
              .select('customer_id')
              .where('tenant', '=', tenant)
              .where('blind', 'in', blinds),
          )
          .orderBy('id')
          .execute()
        for (const { id } of rows) await noteRead(inside, 'customer', id, access)
        return openCustomers(inside, rows)
      }),
    async *all(options = {}, access) {
      await noteRead(context, 'customer', '*', access)
      yield* eachOf(context, 'customers', options, openCustomers)
    },
  }
}

/** Replaces the identities of customers who were written. */
export async function putIdentities(
  { db, tenant, vault, now }: StoreContext,
  written: readonly Written<Incoming & { record: Customer }>[],
): Promise<void> {
  const last = new Map(
    written
      .filter(({ outcome }) => outcome === 'inserted' || outcome === 'updated')
      .map((one) => [one.incoming.id, one]),
  )
  if (last.size === 0) return
  const blinder = await vault.blinder(db, now())
  await db
    .deleteFrom('identities')
    .where('tenant', '=', tenant)
    .where('customer_id', 'in', [...last.keys()])
    .execute()
  const rows = [...last.values()].flatMap(({ incoming: { id, record }, key }) => {
    // Two spellings of one handle have the same hash; one row is enough to find it.
    const handles = new Map(
      record.identities.flatMap((identity) =>
        blindIdentity(blinder, identity).map((blind) => [blind, identity] as const),
      ),
    )
    return [...handles].map(([blind, identity]) => {
      const place = { tenant, customerId: id, table: 'identities', record: blind, field: 'document' }
      return {
        tenant,
        customer_id: id,
        blind,
        kind: identity.kind,
        key_ref: key.ref,
        sealed: seal(key, place, identity),
      }
    })
  })
  for (let start = 0; start < rows.length; start += 1000) {
    await db
      .insertInto('identities')
      .values(rows.slice(start, start + 1000))
      .execute()
  }
}
