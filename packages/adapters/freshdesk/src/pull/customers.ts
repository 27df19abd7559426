import { createCursorCodec, instantOf, nextLink } from '@attune/adapter-kit'
import type { Customer, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { listContacts } from '../endpoints/contacts.ts'
import { MOST_PER_PAGE } from '../endpoints/tickets.ts'
import { customerOfContact } from '../map/customer.ts'
import type { ContactWire } from '../wire/contact.ts'
import { passSchema, startPass, stepPass } from './unordered-scan.ts'

const codec = createCursorCodec({ name: 'freshdesk.customers', version: 1, schema: passSchema })
const key = ({ id, updated_at }: ContactWire) => ({ id, at: instantOf(updated_at) })

export async function pullCustomers(account: Account, options: PullOptions = {}): Promise<Page<Customer>> {
  const { cursor, since, limit = MOST_PER_PAGE, signal } = options
  const position = cursor === undefined ? startPass(since ?? null) : codec.decode(cursor)
  const perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  const query = { from: position.from, page: position.page, perPage, signal }
  const { body, headers, readAt } = await listContacts(account, query)
  const page = { rows: body, key, full: nextLink(headers) !== null, readAt }
  const { fresh, next, more } = stepPass(position, page)
  return { items: fresh.map((contact) => customerOfContact(account, contact)), cursor: codec.encode(next), more }
}
