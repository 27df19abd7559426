import { createTimestampScan, ifThere, instantOf, nextLink } from '@attune/adapter-kit'
import type { CallOptions, Conversation } from '@attune/core'
import type { Account } from '../account.ts'
import { listTickets } from '../endpoints/tickets.ts'
import type { People } from '../people.ts'
import type { TicketWire } from '../wire/ticket.ts'
import type { PullPosition, Stream } from './position.ts'
import { wholeTicket } from './whole-ticket.ts'

/** Freshdesk refuses pages behind this one; the scan goes on from the last change it read, not by page numbers. */
export const PAGE_CAP = 300

const scan = createTimestampScan({ pageCap: PAGE_CAP })
const key = ({ id, updated_at }: TicketWire) => ({ id, at: instantOf(updated_at) })

/** One page of tickets, of the trash, or of spam. */
export async function stepTickets(
  account: Account,
  people: People,
  position: PullPosition,
  stream: Exclude<Stream, 'rated'>,
  { perPage, signal }: CallOptions & { perPage: number },
) {
  const { from, page } = position[stream]
  const filter = stream === 'tickets' ? null : stream
  const { body, headers, readAt } = await listTickets(account, { filter, from, page, perPage, signal })
  const full = nextLink(headers) !== null
  const { fresh, next, more } = scan.step(position[stream], { rows: body, key, full, readAt })
  const items: Conversation[] = []
  for (const ticket of fresh) {
    const whole = await ifThere(() => wholeTicket(account, people, inList(ticket, stream), { signal }))
    if (whole !== null) items.push(whole)
  }
  return { items, next: { ...position, begun: position.begun ?? readAt, [stream]: next }, more }
}

/** The list says what the flag may not. */
function inList(ticket: TicketWire, stream: Exclude<Stream, 'rated'>): TicketWire {
  if (stream === 'deleted') return { ...ticket, deleted: true }
  return stream === 'spam' ? { ...ticket, spam: true } : ticket
}
