import { createCursorCodec, createTimestampScan, scanPositionSchema } from '@attune/adapter-kit'
import { type Conversation, isAttuneError, type Page, type PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { listTickets } from '../endpoints/tickets.ts'
import type { People } from '../people.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { timeOf } from '../wire/time.ts'
import { changedSince } from './since.ts'
import { wholeTicket } from './whole-ticket.ts'

/** RT serves no longer pages, and cuts down to this without a word. */
export const MOST_PER_PAGE = 100

const codec = createCursorCodec({ name: 'request-tracker.conversations', version: 1, schema: scanPositionSchema })
const scan = createTimestampScan({ settleMs: 1_000 })
const key = ({ id, LastUpdated }: TicketWire) => ({ id, at: timeOf(LastUpdated) })

export async function pullConversations(
  account: Account,
  people: People,
  { cursor, since, limit = 50, signal }: PullOptions = {},
): Promise<Page<Conversation>> {
  const position = cursor === undefined ? scan.start(since) : codec.decode(cursor)
  const perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  const { body, readAt } = await listTickets(account, { from: position.from, page: position.page, perPage, signal })
  const rows = changedSince(body.items, position.from)
  const page = { rows, key, full: body.items.length === perPage, readAt }
  const { fresh, next, more } = scan.step(position, page)
  const items: Conversation[] = []
  for (const ticket of fresh) {
    const whole = await stillThere(wholeTicket(account, people, ticket, { signal }))
    if (whole !== null) items.push(whole)
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
