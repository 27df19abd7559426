import type { Author, Role } from '@attune/core'
import type { FreshdeskOptions } from '../options.ts'
import type { Person } from '../people.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import type { TicketWire } from '../wire/ticket.ts'

/** Who wrote a reply or note; `person` is whom its `user_id` belongs to, `null` = nobody was looked up. */
export function authorOf(
  said: ConversationWire,
  ticket: TicketWire,
  person: Person | null,
  options: FreshdeskOptions,
): Author {
  if (said.user_id === null) return { role: said.incoming === true ? 'customer' : 'system', id: null, name: null }
  // Who asked for help is the customer of this ticket, be it an agent.
  if (said.user_id === ticket.requester_id) return requesterOf(ticket)
  const role = isBot(said.user_id, person, options) ? 'bot' : sideOf(said, person)
  return { role, id: said.user_id, name: person?.name ?? null }
}

export const requesterOf = ({ requester_id, requester }: TicketWire): Author => ({
  role: 'customer',
  id: requester_id,
  name: requester?.name ?? null,
})

function sideOf({ incoming }: ConversationWire, person: Person | null): Role {
  if (person?.kind === 'agent') return 'agent'
  if (person?.kind === 'contact') return 'customer'
  return incoming === true ? 'customer' : 'agent'
}

function isBot(id: string, person: Person | null, { bots = [] }: FreshdeskOptions): boolean {
  return bots.some((bot) => bot === id || (person?.email != null && bot.toLowerCase() === person.email.toLowerCase()))
}
