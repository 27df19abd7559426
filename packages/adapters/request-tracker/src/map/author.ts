import type { Author, Role } from '@attune/core'
import type { RequestTrackerOptions } from '../options.ts'
import type { UserReference } from '../wire/reference.ts'
import type { TicketWire } from '../wire/ticket.ts'

/** RT's own user, in whose name it does what nobody does. */
const SYSTEM_USER = 'RT_System'

export const nameOf = (user: UserReference): string => user.Name ?? user.id

/** The role that needs no looking up; `null` = it takes a look whether they are of the staff. */
export function knownRole(name: string, ticket: TicketWire, options: RequestTrackerOptions): Role | null {
  if (name === SYSTEM_USER) return 'system'
  if (options.bots?.includes(name)) return 'bot'
  // Who asked for help is the customer of this ticket, whatever else they are.
  if (ticket.Requestor.some((requestor) => nameOf(requestor) === name)) return 'customer'
  return null
}

export function authorOf(user: UserReference | null, role: Role): Author {
  if (user === null) return { role, id: null, name: null }
  return { role, id: nameOf(user), name: user.RealName ?? user.EmailAddress ?? nameOf(user) }
}
