import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions, Instant } from '@attune/core'
import type { Account } from '../account.ts'
import { type ContactWire, contactsWire, contactWire } from '../wire/contact.ts'
import { wholeSeconds } from './whole-seconds.ts'

export interface ContactsQuery extends CallOptions {
  /** `null` = from the beginning. */
  from: Instant | null
  page: number
  perPage: number
}

/** Contacts that changed, in no order that Freshdesk promises. Asked with `updated_since` it would refuse. */
export function listContacts(
  { client }: Account,
  { from, page, perPage, signal }: ContactsQuery,
): Promise<HttpAnswer<ContactWire[]>> {
  const query = { _updated_since: from === null ? null : wholeSeconds(from), page, per_page: perPage }
  return client.json(contactsWire, { path: 'contacts', query, needs: 'an agent who may see contacts', signal })
}

export async function getContact({ client }: Account, id: string, { signal }: CallOptions = {}): Promise<ContactWire> {
  return (await client.json(contactWire, { path: 'contacts/{id}', params: { id }, signal })).body
}
