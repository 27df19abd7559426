import { wireObject } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import * as z from 'zod'
import type { Account } from '../account.ts'
import { meWire, type UserWire, userWire } from '../wire/user.ts'

const usersWire = wireObject({ users: z.array(userWire) })

/** Zendesk takes no more at once. */
const MOST_AT_ONCE = 100

/** The users with these ids, as far as they are there. */
export async function showUsers(
  { client }: Account,
  ids: readonly string[],
  { signal }: CallOptions = {},
): Promise<UserWire[]> {
  const users: UserWire[] = []
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const query = { ids: ids.slice(at, at + MOST_AT_ONCE).join(',') }
    users.push(...(await client.json(usersWire, { path: 'users/show_many', query, signal })).body.users)
  }
  return users
}

/** Whose credentials these are; `id` is `null` for nobody. */
export async function getMe(
  { client }: Account,
  { signal }: CallOptions = {},
): Promise<z.output<typeof meWire>['user']> {
  return (await client.json(meWire, { path: 'users/me', signal })).body.user
}
