import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions, Instant } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { collectionOf } from '../wire/collection.ts'
import { type TicketWire, ticketFields, ticketWire } from '../wire/ticket.ts'
import { askedTime } from './asked-time.ts'

const pageWire = collectionOf(ticketWire)

export interface TicketsQuery {
  /** Older ones come, too, so that none is missing; `null` = from the beginning. */
  from: Instant | null
  page: number
  perPage: number
  signal?: AbortSignal | undefined
}

/** Tickets by their last change, oldest first. Merged and deleted ones are not among them. */
export function listTickets(
  { client, options, observedAt }: Account,
  { from, page, perPage, signal }: TicketsQuery,
): Promise<HttpAnswer<z.output<typeof pageWire>>> {
  return client.json(pageWire, {
    path: 'tickets',
    query: {
      query: ticketSql(from === null ? null : askedTime(from, observedAt()), options.queues),
      orderby: ['LastUpdated', 'id'],
      order: ['ASC', 'ASC'],
      page,
      per_page: perPage,
      ...ticketFields,
    },
    needs: 'the rights SeeQueue and ShowTicket',
    signal,
  })
}

/** A ticket as lists show it; `null` = it is in none, being deleted or merged. */
export async function findTicket({ client }: Account, id: string, { signal }: CallOptions): Promise<TicketWire | null> {
  const query = { query: `id = ${id}`, per_page: 1, ...ticketFields }
  const { body } = await client.json(pageWire, { path: 'tickets', query, signal })
  return body.items[0] ?? null
}

function ticketSql(asked: string | null, queues: readonly string[] | undefined): string {
  const since = asked === null ? 'id > 0' : `LastUpdated >= '${asked}'`
  if (queues === undefined || queues.length === 0) return since
  return `${since} AND (${queues.map((queue) => `Queue = ${quoted(queue)}`).join(' OR ')})`
}

/** A string of TicketSQL. A name could end the string and ask for other tickets. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
