import { createCursorCodec } from '@attune/adapter-kit'
import type { Customer, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { listContacts } from '../endpoints/contacts.ts'
import { customerOf } from '../map/customer.ts'
import type { ContactWire } from '../wire/contact.ts'
import { timeOf } from '../wire/time.ts'
import { startWalk, walk, walkSchema } from './walk.ts'

const codec = createCursorCodec({ name: 'chatwoot.customers', version: 1, schema: walkSchema })

/** Contacts in the order they came: Chatwoot does not tell when one last changed. */
export async function pullCustomers(
  account: Account,
  { cursor, since, limit = 15, signal }: PullOptions = {},
): Promise<Page<Customer>> {
  const position = cursor === undefined ? startWalk(since ?? null) : codec.decode(cursor)
  const { fresh, next, more } = await walk(position, {
    limit: Math.max(1, limit),
    key: ({ id, created_at }: ContactWire) => ({
      id,
      at: timeOf(created_at) ?? position.from ?? account.observedAt(),
    }),
    async list(page) {
      const { body } = await listContacts(account, { page, signal })
      return { rows: body.payload, total: body.meta?.count ?? null }
    },
  })
  return { items: fresh.map((contact) => customerOf(account, contact)), cursor: codec.encode(next), more }
}
