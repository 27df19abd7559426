import type { CallOptions } from '@attune/core'
import type { Account } from './account.ts'
import { getMe } from './endpoints/agents.ts'

/** The id of the agent whose key we have; asked once. */
export function selfOf(account: Account): (options?: CallOptions) => Promise<string> {
  let known: string | undefined
  return async (options) => {
    known ??= (await getMe(account, options)).id
    return known
  }
}
