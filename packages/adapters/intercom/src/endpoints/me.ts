import type { HttpClient } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import { meWire } from '../wire/me.ts'

export async function getMe(client: HttpClient, { signal }: CallOptions = {}) {
  const { body } = await client.json(meWire, { path: 'me', signal })
  return body
}
