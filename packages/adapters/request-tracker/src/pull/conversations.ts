import { createCursorCodec, createTimestampScan, scanPositionSchema } from '@attune/adapter-kit'
import { type Conversation, isAttuneError, type Page, type PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { findTickets } from '../endpoints/tickets.ts'
import type { People } from '../people.ts'
import type { TicketTimeWire } from '../wire/ticket.ts'
import { timeOf } from '../wire/time.ts'
import { changedTickets, MOST_PER_PAGE } from './changed-tickets.ts'
import { wholeTicket } from './whole-ticket.ts'

const codec = createCursorCodec({ name: 'request-tracker.conversations', version: 1, schema: scanPositionSchema })
const scan = createTimestampScan({ settleMs: 1_000 })
const key = ({ id, LastUpdated }: TicketTimeWire) => ({ id, at: timeOf(LastUpdated) })

export async function pullConversations(
  account: Account,
  people: People,
  { cursor, since, limit = 50, signal }: PullOptions = {},
): Promise<Page<Conversation>> {
  const position = cursor === undefined ? scan.start(since) : codec.decode(cursor)
  const perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  const page = await changedTickets(account, position, { perPage, signal })
  const { fresh, next, more } = scan.step(position, { ...page, key })
  const tickets = await findTickets(
    account,
    fresh.map(({ id }) => id),
    { signal },
  )
  const items: Conversation[] = []
  for (const { id } of fresh) {
    const ticket = tickets.get(id)
    const whole = ticket && (await stillThere(wholeTicket(account, people, ticket, { signal })))
    if (whole) items.push(whole)
  }
  return { items, cursor: codec.encode(next), more }
}

/** A ticket deleted or taken out of sight since the list was read must not end the pull. */
async function stillThere(whole: Promise<Conversation>): Promise<Conversation | null> {
  try {
    return await whole
  } catch (error) {
    if (isAttuneError(error) && error.code === 'not_found') return null
    throw error
  }
}
