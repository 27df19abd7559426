import { createCursorCodec, instantOf } from '@attune/adapter-kit'
import type { Customer, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { exportUsers } from '../endpoints/exports.ts'
import { customerOf } from '../map/customer.ts'
import { lastOfEach, nextOf, positionSchema, startOf, startTime, wanted } from './position.ts'

const codec = createCursorCodec({ name: 'zendesk.customers', version: 1, schema: positionSchema })
const LARGEST_PAGE = 1000
const staff = new Set(['agent', 'admin'])

export async function pullCustomers(
  account: Account,
  { cursor, since, limit = LARGEST_PAGE, signal }: PullOptions = {},
): Promise<Page<Customer>> {
  const position = cursor === undefined ? startOf(since) : codec.decode(cursor)
  const { body } = await exportUsers(account, {
    after: position.after,
    startTime: startTime(position, account.clock),
    perPage: Math.max(1, Math.min(limit, LARGEST_PAGE)),
    signal,
  })
  const { next, more } = nextOf(position, body, body.users.length)
  const users = lastOfEach(wanted(position, body.users, ({ updated_at }) => instantOf(updated_at)))
  const items = users.filter(({ role }) => role === null || !staff.has(role)).map((user) => customerOf(account, user))
  return { items, cursor: codec.encode(next), more }
}
