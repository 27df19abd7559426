import type { CallOptions } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { profileWire } from '../wire/profile.ts'

/** Whose token it is, and which accounts they are a member of. */
export async function getProfile(
  { client }: Account,
  { signal }: CallOptions = {},
): Promise<z.output<typeof profileWire>> {
  return (await client.json(profileWire, { path: 'profile', signal })).body
}
