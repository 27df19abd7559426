import { wireObject, wireText } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'

const serverWire = wireObject({ Version: wireText })

/** RT's version; lets only those in whose token holds. */
export async function getVersion({ client }: Account, { signal }: CallOptions = {}): Promise<string | null> {
  return (await client.json(serverWire, { path: 'rt', signal })).body.Version
}
