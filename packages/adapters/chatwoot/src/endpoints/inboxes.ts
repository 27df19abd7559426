import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type InboxWire, inboxesWire } from '../wire/inbox.ts'

/** All inboxes that the token may see; the list has no pages. */
export async function listInboxes({ client, number }: Account, { signal }: CallOptions = {}): Promise<InboxWire[]> {
  const request = { path: 'accounts/{account}/inboxes', params: { account: number }, signal }
  return (await client.json(inboxesWire, request)).body.payload
}
