import type { HttpClient } from '@attune/adapter-kit'
import type { CallOptions, ConnectionCheck } from '@attune/core'
import { personName } from '../map/person-name.ts'
import { userWire } from '../wire/user.ts'

/** Everything is done as the owner of the app, and sees what they see. */
export async function check(client: HttpClient, { signal }: CallOptions = {}): Promise<ConnectionCheck> {
  const { body } = await client.json(userWire, { path: 'v2/users/me', signal })
  const name = personName(body.firstName, body.lastName)
  const account = [name, body.email].filter((part) => part !== null).join(', ')
  return { account: account === '' ? 'unknown' : account, warnings: [] }
}
