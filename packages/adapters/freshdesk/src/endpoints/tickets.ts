import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions, Instant, JsonValue } from '@attune/core'
import type { Account } from '../account.ts'
import { type TicketWire, ticketsWire, ticketWire } from '../wire/ticket.ts'
import { wholeSeconds } from './whole-seconds.ts'

/** Freshdesk refuses more. */
export const MOST_PER_PAGE = 100

/** Before Freshdesk was. Without a time it lists only what was created within 30 days. */
const BEGINNING = '2000-01-01T00:00:00Z'

export interface TicketsQuery extends CallOptions {
  /** Deleted tickets and spam are in lists of their own. */
  filter: 'deleted' | 'spam' | null
  /** Inclusive; `null` = from the beginning. */
  from: Instant | null
  page: number
  perPage: number
}

/** Tickets by their last change, oldest first. */
export function listTickets(
  { client }: Account,
  { filter, from, page, perPage, signal }: TicketsQuery,
): Promise<HttpAnswer<TicketWire[]>> {
  return client.json(ticketsWire, {
    path: 'tickets',
    query: {
      filter,
      updated_since: from === null ? BEGINNING : wholeSeconds(from),
      order_by: 'updated_at',
      order_type: 'asc',
      include: 'requester,stats,description',
      page,
      per_page: perPage,
    },
    needs: 'an agent who may see all tickets',
    signal,
  })
}

/** One ticket: also a deleted one, and with the names of its files. */
export async function getTicket({ client }: Account, id: string, { signal }: CallOptions = {}): Promise<TicketWire> {
  const query = { include: 'requester,stats' }
  return (await client.json(ticketWire, { path: 'tickets/{id}', params: { id }, query, signal })).body
}

/** Tags are replaced, custom fields that are not named stay. */
export async function updateTicket(
  { client }: Account,
  id: string,
  change: { tags: readonly string[] } | { custom_fields: Readonly<Record<string, JsonValue>> },
  { signal }: CallOptions = {},
): Promise<void> {
  const needs = 'an agent who may edit ticket properties'
  await client.send({ method: 'PUT', path: 'tickets/{id}', params: { id }, json: change, needs, signal })
}
