import { createCursorCodec, createTimestampScan, type ScanPosition, scanPositionSchema } from '@attune/adapter-kit'
import type { Customer, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { listUsers } from '../endpoints/users.ts'
import { nameOf } from '../map/author.ts'
import { customerOf } from '../map/customer.ts'
import type { People } from '../people.ts'
import { timeOf } from '../wire/time.ts'
import type { UserWire } from '../wire/user.ts'
import { MOST_PER_PAGE } from './changed-tickets.ts'
import { firstPage } from './first-page.ts'
import { changedSince } from './since.ts'

const codec = createCursorCodec({ name: 'request-tracker.customers', version: 1, schema: scanPositionSchema })
const scan = createTimestampScan({ settleMs: 1_000 })
const key = (user: UserWire) => ({ id: nameOf(user), at: timeOf(user.LastUpdated) })
/** Users of RT's own. */
const nobodies = new Set(['RT_System', 'Nobody', 'root'])

export async function pullCustomers(
  account: Account,
  people: People,
  { cursor, since, limit = 100, signal }: PullOptions = {},
): Promise<Page<Customer>> {
  const position = cursor === undefined ? scan.start(since) : codec.decode(cursor)
  const perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  const read = (page: number) => listUsers(account, { page, perPage, signal })
  const { body, readAt } = await pageSince(read, position)
  const rows = changedSince(body.items, position.from)
  const page = { rows, key, full: body.items.length === perPage, readAt }
  const { fresh, next, more } = scan.step(position, page)
  const items: Customer[] = []
  for (const user of fresh) {
    const name = nameOf(user)
    const other = nobodies.has(name) || account.options.bots?.includes(name) === true
    if (!other && !(await people.isStaff(name, { signal }))) items.push(customerOf(account, user))
  }
  return { items, cursor: codec.encode(next), more }
}

type ReadPage = (page: number) => ReturnType<typeof listUsers>

/** The page of all users that a page of those who changed since then begins with. */
async function pageSince(read: ReadPage, { from, page }: ScanPosition): ReturnType<ReadPage> {
  const beginning = await read(1)
  if (from === null) return page === 1 ? beginning : read(page)
  const start = await firstPage(beginning.body.pages ?? 1, async (number) => {
    const { items } = (number === 1 ? beginning : await read(number)).body
    return changedSince(items.slice(-1), from).length > 0
  })
  return read(start + page - 1)
}
