import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions, Instant } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { collectionOf } from '../wire/collection.ts'
import { type TicketWire, ticketFields, ticketTimeWire, ticketWire } from '../wire/ticket.ts'
import { askedTime } from './asked-time.ts'

const pageWire = collectionOf(ticketWire)
const timesWire = collectionOf(ticketTimeWire)
type TimesPage = z.output<typeof timesWire>

export interface TicketsQuery {
  /** Older ones come, too, so that none is missing; `null` = from the beginning. */
  from: Instant | null
  page: number
  perPage: number
  signal?: AbortSignal | undefined
}

/** When tickets last changed, oldest first. Merged and deleted ones are not among them. */
export function listTicketTimes(
  { client, options, observedAt }: Account,
  { from, page, perPage, signal }: TicketsQuery,
): Promise<HttpAnswer<TimesPage>> {
  return client.json(timesWire, {
    path: 'tickets',
    query: {
      query: ticketSql(from === null ? null : askedTime(from, observedAt()), options.queues),
      orderby: ['LastUpdated', 'id'],
      order: ['ASC', 'ASC'],
      page,
      per_page: perPage,
      fields: 'LastUpdated',
    },
    needs: 'the rights SeeQueue and ShowTicket',
    signal,
  })
}

/** Tickets as lists show them, by id. Those that were deleted or merged meanwhile are in no list. */
export async function findTickets(
  { client }: Account,
  ids: readonly string[],
  { signal }: CallOptions,
): Promise<Map<string, TicketWire>> {
  if (ids.length === 0) return new Map()
  const query = { query: ids.map((id) => `id = ${id}`).join(' OR '), per_page: ids.length, ...ticketFields }
  const { body } = await client.json(pageWire, { path: 'tickets', query, signal })
  return new Map(body.items.map((ticket) => [ticket.id, ticket]))
}

function ticketSql(asked: string | null, queues: readonly string[] | undefined): string {
  const since = asked === null ? 'id > 0' : `LastUpdated >= '${asked}'`
  if (queues === undefined || queues.length === 0) return since
  return `${since} AND (${queues.map((queue) => `Queue = ${quoted(queue)}`).join(' OR ')})`
}

/** A string of TicketSQL. A name could end the string and ask for other tickets. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
