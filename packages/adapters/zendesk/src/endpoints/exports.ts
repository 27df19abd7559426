import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { ticketsExportWire, usersExportWire } from '../wire/export.ts'

export interface ExportQuery extends CallOptions {
  /** From an earlier answer; `null` = begin at `startTime`. */
  after: string | null
  /** Seconds since 1970. Zendesk refuses what is less than a minute ago. */
  startTime: number
  perPage: number
}

/** Both exports share one limit, 20 requests a minute. */
const shared = { endpoint: 'incremental-exports-cursor', needs: 'an administrator' }

const from = ({ after, startTime }: ExportQuery) => (after === null ? { start_time: startTime } : { cursor: after })

/**
 * Tickets in the order they last changed, by people or by the system; archived and deleted ones too. What changed within
 * the last minute is held back.
 */
export function exportTickets(
  { client }: Account,
  query: ExportQuery,
): Promise<HttpAnswer<z.output<typeof ticketsExportWire>>> {
  return client.json(ticketsExportWire, {
    path: 'incremental/tickets/cursor',
    query: { ...from(query), per_page: query.perPage, include: 'users,groups' },
    signal: query.signal,
    ...shared,
  })
}

/** Users in the order they last changed: customers and staff alike. */
export function exportUsers(
  { client }: Account,
  query: ExportQuery,
): Promise<HttpAnswer<z.output<typeof usersExportWire>>> {
  return client.json(usersExportWire, {
    path: 'incremental/users/cursor',
    query: { ...from(query), per_page: query.perPage },
    signal: query.signal,
    ...shared,
  })
}
