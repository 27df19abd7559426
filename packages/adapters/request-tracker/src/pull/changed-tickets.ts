import type { ScanPosition } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import type { Account } from '../account.ts'
import { listTicketTimes } from '../endpoints/tickets.ts'
import type { TicketTimeWire } from '../wire/ticket.ts'
import { changedSince } from './since.ts'

/** RT serves no longer pages, and cuts down to this without a word. */
export const MOST_PER_PAGE = 100

/** A page of those that changed since a time, cut out of what RT gives, which begins earlier. */
export interface ChangedTickets {
  rows: TicketTimeWire[]
  full: boolean
  readAt: Instant | null
  /** It took more than one of RT's pages: what changed in between may be missing. */
  inParts: boolean
}

export async function changedTickets(
  account: Account,
  { from, page }: ScanPosition,
  { perPage, signal }: { perPage: number; signal: AbortSignal | undefined },
): Promise<ChangedTickets> {
  const first = (page - 1) * perPage
  const changed: TicketTimeWire[] = []
  let readAt: Instant | null = null
  for (let part = 1; ; part++) {
    const answer = await listTicketTimes(account, { from, page: part, perPage: MOST_PER_PAGE, signal })
    const { items } = answer.body
    if (part === 1) readAt = answer.readAt
    changed.push(...changedSince(items, from))
    const rows = changed.slice(first, first + perPage)
    const full = rows.length === perPage
    if (full || items.length < MOST_PER_PAGE) return { rows, full, readAt, inParts: part > 1 }
  }
}
