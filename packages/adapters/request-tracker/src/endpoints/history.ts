import { collectPages } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { collectionOf } from '../wire/collection.ts'
import { type TransactionWire, transactionFields, transactionWire } from '../wire/transaction.ts'

const PER_PAGE = 100
const pageWire = collectionOf(transactionWire)

/**
 * Everything that happened to a ticket, oldest first. The list tells neither how many there are nor where the next page
 * is: a page that is not full is the last.
 */
export function listHistory({ client }: Account, id: string, { signal }: CallOptions = {}): Promise<TransactionWire[]> {
  return collectPages(
    async (next) => {
      const page = Number(next ?? '1')
      const { body } = await client.json(pageWire, {
        path: 'ticket/{id}/history',
        params: { id },
        query: { page, per_page: PER_PAGE, ...transactionFields },
        needs: 'the right ShowTicket',
        signal,
      })
      return { items: body.items, next: body.items.length < PER_PAGE ? null : String(page + 1) }
    },
    { what: 'history of a ticket', signal },
  )
}
