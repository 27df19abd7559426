import { blankRecord, type Customer, customerSchema, inputErrorFromZod } from '@attune/core'
import type { Profile } from './profile.ts'

/** What is known of a customer when their profile is opened. */
export type NewCustomer = { id: string; names?: Partial<Customer['names']> } & Partial<Omit<Customer, 'id' | 'names'>>

/**
 * Opens the profile of a customer about whom nothing is remembered yet.
 *
 * @throws InputError when what is given about the customer cannot be read
 * @example
 * createProfile({ id: 'anna', names: { preferred: 'Anna' }, timeZone: 'Europe/London' })
 */
export function createProfile({ id, names, ...known }: NewCustomer): Profile {
  const customer = {
    ...blankRecord(id),
    locales: [],
    timeZone: null,
    identities: [],
    contactPreference: null,
    consents: [],
    ...known,
    names: { display: null, preferred: null, given: null, family: null, honorific: null, ...names },
  }
  const checked = customerSchema.safeParse(customer)
  if (!checked.success) throw inputErrorFromZod(checked.error, customer, { path: 'customer' }, customerSchema)
  return {
    schema: 'attune/profile@1',
    customer: checked.data,
    facts: [],
    changes: [],
    commitments: [],
    visits: [],
    links: [],
  }
}
