import { instantOf, recordOf } from '@attune/adapter-kit'
import type { Customer, Identity, IdentityKind } from '@attune/core'
import type { Origin } from '../origin.ts'
import type { WireCustomer } from '../wire/customer.ts'
import type { Person } from '../wire/person.ts'
import { personName } from './person-name.ts'

/** A customer as the list of customers has them. */
export function customerOf(customer: WireCustomer, origin: Origin): Customer {
  const { id, firstName, lastName, createdAt, updatedAt, _embedded } = customer
  const times = { createdAt: instantOf(createdAt), updatedAt: instantOf(updatedAt) }
  return {
    ...recordOf({ ...origin, type: 'customer', id, ...times }),
    ...named(firstName, lastName),
    identities: [...handles('email', _embedded?.emails ?? []), ...handles('phone', _embedded?.phones ?? [])],
  }
}

/** A customer as a conversation names them; `null` without an id. */
export function customerOfPerson(person: Person | null, email: string | null, origin: Origin): Customer | null {
  if (person === null || person.id === null) return null
  return {
    ...recordOf({ ...origin, type: 'customer', id: person.id }),
    ...named(person.first, person.last),
    identities: handles('email', [{ value: person.email ?? email }]),
  }
}

const named = (given: string | null, family: string | null) => ({
  names: { display: personName(given, family), preferred: null, given, family, honorific: null },
  locales: [],
  timeZone: null,
  contactPreference: null,
  consents: [],
})

const handles = (kind: IdentityKind, values: readonly { value: string | null }[]): Identity[] =>
  values.flatMap(({ value }) =>
    value === null ? [] : [{ kind, value, normalized: null, assurance: 'claimed', source: null }],
  )
