import { createCursorCodec, createTimestampScan, instantOf, scanPositionSchema } from '@attune/adapter-kit'
import { type Customer, instantSchema, type Page, type PullOptions } from '@attune/core'
import * as z from 'zod'
import type { Account } from '../account.ts'
import { MOST_PER_PAGE, search } from '../endpoints/search.ts'
import { customerOf } from '../map/customer.ts'
import type { ContactWire } from '../wire/contact.ts'
import { contactsWire, startingAfter } from '../wire/search.ts'
import { secondBefore } from './position.ts'

/** A sweep goes by Intercom's own cursor, for by its days time gets nowhere. */
const sweepSchema = z.object({ from: instantSchema.nullable(), after: z.string() })
const schema = z.object({ scan: scanPositionSchema, sweep: sweepSchema.nullable() })
const codec = createCursorCodec({ name: 'intercom.customers', version: 1, schema })
/** New contacts take minutes to show up in the search. */
const scan = createTimestampScan({ lookbackMs: 900_000 })
const key = ({ id, updated_at }: ContactWire) => ({ id, at: instantOf(updated_at) })

/**
 * The search for contacts compares days, in the zone of the workspace, and `>` begins on the next one. 26 hours earlier
 * is early enough in every zone, also on the day clocks change; what is too old is left out here.
 */
const MARGIN_SECONDS = 26 * 3600

export async function pullCustomers(
  account: Account,
  { cursor, since, limit = 100, signal }: PullOptions = {},
): Promise<Page<Customer>> {
  const position = cursor === undefined ? { scan: scan.start(since), sweep: null } : codec.decode(cursor)
  const { from, after } = position.sweep ?? { from: position.scan.from, after: null }
  const perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  const changedAfter = Math.max(0, secondBefore(from) - MARGIN_SECONDS)
  const query = { changedAfter, perPage, after, signal }
  const { body, readAt, observedAt } = await search(account.client, 'contacts/search', contactsWire, query)
  const rows = body.data.filter((contact) => {
    const { at } = key(contact)
    return at === null || from === null || at >= from
  })
  const { fresh, next } = scan.step(position.scan, { rows, key, full: false, readAt })
  const further = startingAfter(body.pages)
  // The same place again would be a circle.
  const sweep = further === null || further === after ? null : { from, after: further }
  const seen = { connection: account.connection, observedAt }
  const items = fresh.map((contact) => customerOf(seen, contact))
  return { items, cursor: codec.encode({ scan: next, sweep }), more: sweep !== null }
}
