import type { Author, Role } from '@attune/core'
import type { Thread } from '../wire/thread.ts'
import { personName } from './person-name.ts'

/**
 * Whose words a thread holds. Those of a `customer` thread are the customer's, also where a colleague put them in, such as
 * a forwarded mail: `createdBy` is then the colleague.
 */
export function authorOf({ type, customer, createdBy }: Thread): Author {
  const person = type === 'customer' && createdBy?.type !== 'customer' ? (customer ?? null) : createdBy
  return {
    role: type === 'customer' ? 'customer' : roleOf(createdBy?.type ?? null, type),
    id: person?.id ?? null,
    name: person === null ? null : personName(person.first, person.last),
  }
}

const roles: Readonly<Record<string, Role>> = { customer: 'customer', user: 'agent', system_user: 'ai' }

/** Where nobody is named, only a reply and a note can be told: people of the team write those. */
function roleOf(person: string | null, thread: string | null): Role {
  if (person !== null && Object.hasOwn(roles, person)) return roles[person] as Role
  return thread === 'message' || thread === 'note' ? 'agent' : 'system'
}
