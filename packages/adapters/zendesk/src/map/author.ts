import type { Author, Role } from '@attune/core'
import type { TicketWire } from '../wire/ticket.ts'
import type { UserWire } from '../wire/user.ts'
import type { ViaWire } from '../wire/via.ts'

/** What Zendesk tells about who wrote or did something. */
export interface Writing {
  authorId: string | null
  via: ViaWire | null
}

/** Who they are, as far as is known. */
export interface Known {
  ticket: TicketWire
  users: ReadonlyMap<string, UserWire>
  bots: readonly string[]
  /** Who wrote internal notes in this ticket. */
  insiders: ReadonlySet<string>
}

/** In whose name Zendesk does what nobody does. */
const NOBODY = '-1'

/** Triggers, automations, and what Zendesk does by itself. */
const machinery = new Set(['rule', 'system'])

export function authorOf(writing: Writing, known: Known): Author {
  const { authorId } = writing
  const user = authorId === null ? undefined : known.users.get(authorId)
  return {
    role: roleOf(writing, user, known),
    id: authorId === NOBODY ? null : authorId,
    name: user?.name ?? null,
  }
}

function roleOf(writing: Writing, user: UserWire | undefined, known: Known): Role {
  const { authorId, via } = writing
  const channel = via?.channel ?? ''
  if (authorId === null || authorId === NOBODY || machinery.has(channel) || isOfMerge(via)) return 'system'
  if (channel.startsWith('answer_bot') || isBot(authorId, user, known.bots)) return 'bot'
  // Who asked for help is the customer of this ticket, whatever else they are.
  if (authorId === known.ticket.requester_id) return 'customer'
  if (user?.role === 'agent' || user?.role === 'admin') return 'agent'
  // An agent who left is an end user from then on, but end users write no internal notes and own no tickets.
  if (known.insiders.has(authorId) || authorId === known.ticket.assignee_id) return 'agent'
  if (user?.role === 'end-user') return 'customer'
  return channel === 'email' ? 'customer' : 'agent'
}

const isBot = (id: string, user: UserWire | undefined, bots: readonly string[]): boolean =>
  bots.some((bot) => bot === id || (user?.email != null && bot.toLowerCase() === user.email.toLowerCase()))

/** A comment that a merge wrote: it may quote the customer, so whoever merged did not say it. */
export const isOfMerge = (via: ViaWire | null): boolean => via?.source?.rel === 'merge'
