import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { contactsWire } from '../wire/contact.ts'

/** Contacts by when they came, 15 on a page. Who left neither address, number nor identifier is not among them. */
export function listContacts(
  { client, number }: Account,
  { page, signal }: CallOptions & { page: number },
): Promise<HttpAnswer<z.output<typeof contactsWire>>> {
  return client.json(contactsWire, {
    path: 'accounts/{account}/contacts',
    params: { account: number },
    query: { sort: 'created_at', page, include_contact_inboxes: false },
    signal,
  })
}
