import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { collectionOf } from '../wire/collection.ts'
import { type UserWire, userFields, userWire } from '../wire/user.ts'

const pageWire = collectionOf(userWire)

export interface UsersQuery {
  page: number
  perPage: number
  signal?: AbortSignal | undefined
}

/**
 * All users by their last change, oldest first: customers and staff alike, which the list does not tell apart. RT lets
 * them be sorted by that time and not searched by it.
 */
export function listUsers(
  { client }: Account,
  { page, perPage, signal }: UsersQuery,
): Promise<HttpAnswer<z.output<typeof pageWire>>> {
  return client.json(pageWire, {
    method: 'POST',
    repeatable: true,
    path: 'users',
    json: [],
    query: { orderby: ['LastUpdated', 'id'], order: ['ASC', 'ASC'], page, per_page: perPage, ...userFields },
    needs: 'the right AdminUsers',
    signal,
  })
}

/** One user, by name or number. Only here RT tells whether it is one of the staff. */
export async function getUser({ client }: Account, name: string, { signal }: CallOptions = {}): Promise<UserWire> {
  return (await client.json(userWire, { path: 'user/{name}', params: { name }, signal })).body
}
