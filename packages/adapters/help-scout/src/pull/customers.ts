import { type HttpClient, instantOf } from '@attune/adapter-kit'
import type { Customer, Page, PullOptions } from '@attune/core'
import { customerOf } from '../map/customer.ts'
import { originOf } from '../origin.ts'
import { customersWire, type WireCustomer } from '../wire/customer.ts'
import { pullModified } from './pull-modified.ts'

export async function customers(
  client: HttpClient,
  connection: string | null,
  options: PullOptions = {},
): Promise<Page<Customer>> {
  const { items, cursor, more, observedAt } = await pullModified<WireCustomer>(
    {
      name: 'help-scout.customers',
      async list(modifiedSince, page) {
        const query = { sortField: 'modifiedAt', sortOrder: 'asc', modifiedSince, page }
        const answer = await client.json(customersWire, { path: 'v2/customers', query, signal: options.signal })
        return { ...answer, ...answer.body }
      },
      id: ({ id }) => id,
      changedAt: ({ updatedAt }) => instantOf(updatedAt),
      version: (row) => row,
    },
    options,
  )
  return { items: items.map((customer) => customerOf(customer, originOf(connection, observedAt))), cursor, more }
}
