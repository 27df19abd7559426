import type { Identity } from '@attune/core'
import type { Profile } from '../profile/profile.ts'
import { type KeyedIdentity, keyIdentities } from './keyed-identity.ts'
import type { NormalizeOptions } from './normalize-identity.ts'

/** Looks customers up by their handles. Build it over all profiles, or over those a store found for the handles at hand. */
export interface IdentityIndex {
  /** What identities are normalised with. */
  readonly options: NormalizeOptions
  /** Ids of the customers that have this handle, in the order they were added. */
  customersWith(key: string): readonly string[]
  identitiesOf(customerId: string): readonly KeyedIdentity[]
  /** Adds a customer, or replaces what was known of them. */
  put(profile: { customer: { id: string; identities: readonly Identity[] } }): void
  remove(customerId: string): void
}

/**
 * Finds customers by their handles, among any number of profiles.
 *
 * @throws {OptionsError} when `defaultCountry` is not the code of a country
 * @example
 * const index = createIdentityIndex(profiles, { defaultCountry: 'GB' })
 * identify(index, conversation.customer.identities).match // a customer's id, or null
 */
export function createIdentityIndex(profiles: Iterable<Profile>, options: NormalizeOptions = {}): IdentityIndex {
  const byKey = new Map<string, Set<string>>()
  const byCustomer = new Map<string, readonly KeyedIdentity[]>()

  function remove(customerId: string): void {
    for (const { key } of byCustomer.get(customerId) ?? []) {
      const customers = byKey.get(key)
      customers?.delete(customerId)
      if (customers?.size === 0) byKey.delete(key)
    }
    byCustomer.delete(customerId)
  }

  function put({ customer }: { customer: { id: string; identities: readonly Identity[] } }): void {
    remove(customer.id)
    const identities = keyIdentities(customer.identities, options)
    byCustomer.set(customer.id, identities)
    for (const { key } of identities) byKey.set(key, (byKey.get(key) ?? new Set()).add(customer.id))
  }

  for (const profile of profiles) put(profile)
  return {
    options,
    customersWith: (key) => [...(byKey.get(key) ?? [])],
    identitiesOf: (customerId) => byCustomer.get(customerId) ?? [],
    put,
    remove,
  }
}
