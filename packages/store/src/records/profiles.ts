import { InputError, type JsonValue } from '@attune/core'
import { livingOf } from '../erasure/living-customers.ts'
import { StoreError } from '../errors/store-error.ts'
import { type DataKey, seal, unseal } from '../vault/seal.ts'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { noteRead, type ReadAccess } from './read-access.ts'

/** A remembered profile as JSON. The store looks at nothing but its schema and whose it is. */
export interface StoredProfile {
  schema: 'attune/profile@1'
  customer: { id: string }
}

/** Profiles of `@attune/memory`, whole and sealed. */
export interface Profiles {
  /**
   * Keeps a profile. With `revision`, only when nobody else wrote it since: the one that was read, or 0 for a new one.
   *
   * @returns the revision it has now, or `null` when the customer was erased and it was refused
   * @throws StoreError `conflict` (retryable) when another revision is there: read, apply again, put
   */
  put(profile: StoredProfile, options?: { revision?: number }): Promise<number | null>
  get(customerId: string, access?: ReadAccess): Promise<{ profile: JsonValue; revision: number } | null>
}

export function createProfiles(context: StoreContext): Profiles {
  return {
    put: (profile, { revision } = {}) => {
      refuseOther(profile)
      return context.atomically((inside) => putProfile(inside, profile, revision))
    },
    get: (customerId, access) =>
      context.snapshot(async (inside) => {
        const { db, tenant, vault } = inside
        const row = await db
          .selectFrom('profiles')
          .select(['revision', 'key_ref', 'sealed'])
          .where('tenant', '=', tenant)
          .where('customer_id', '=', customerId)
          .executeTakeFirst()
        if (row === undefined) return null
        await noteRead(inside, 'profile', customerId, access)
        const key = (await vault.keysByRef(db, [row.key_ref])).get(row.key_ref) as DataKey
        return { profile: unseal(key, placeOf(tenant, customerId), row.sealed) as JsonValue, revision: row.revision }
      }),
  }
}

async function putProfile(context: StoreContext, profile: StoredProfile, expected?: number): Promise<number | null> {
  const { db, tenant } = context
  const customerId = profile.customer.id
  const now = context.now()
  const { living, keys } = await livingOf(context, [profile], ({ customer }) => customer)
  const key = keys.get(customerScope(customerId))
  if (living.length === 0 || key === undefined) return null
  const there = await db
    .selectFrom('profiles')
    .select('revision')
    .where('tenant', '=', tenant)
    .where('customer_id', '=', customerId)
    .forUpdate()
    .executeTakeFirst()
  if (expected !== undefined && expected !== (there?.revision ?? 0)) throw conflict()
  const revision = (there?.revision ?? 0) + 1
  const content = {
    revision,
    stored_at: now,
    key_ref: key.ref,
    sealed: seal(key, placeOf(tenant, customerId), profile),
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('profiles')
    .values({ tenant, customer_id: customerId, ...content })
    .onConflict((on) =>
      on
        .columns(['tenant', 'customer_id'])
        .doUpdateSet(content)
        .where('profiles.revision', '=', revision - 1),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) throw conflict()
  return revision
}

const placeOf = (tenant: string, customerId: string) => ({
  ...{ tenant, customerId, table: 'profiles', record: customerId, field: 'document' },
})

const conflict = () =>
  new StoreError(
    'the profile was changed by somebody else since it was read; read it, apply the change again, and put it',
    {
      code: 'conflict',
      retryable: true,
    },
  )

function refuseOther(profile: StoredProfile): void {
  const { schema, customer } = profile
  if (schema === 'attune/profile@1' && typeof customer?.id === 'string' && customer.id !== '') return
  throw new InputError('profile: expected an attune/profile@1 with the id of its customer', { path: 'profile' })
}
