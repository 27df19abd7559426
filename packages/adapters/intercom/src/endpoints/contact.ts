import { type HttpClient, ifAllowed, ifThere } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import { contactWire } from '../wire/contact.ts'

/** `null` when the contact is gone, or not for this token. */
export async function getContact(client: HttpClient, id: string, { signal }: CallOptions = {}) {
  const answer = await ifAllowed(() =>
    ifThere(() => client.json(contactWire, { path: 'contacts/{id}', params: { id }, signal })),
  )
  return answer?.body ?? null
}
