import type { CallOptions } from '@attune/core'
import type { Account } from './account.ts'
import { getUser } from './endpoints/users.ts'
import { nameOf } from './map/author.ts'

/** RT tells nobody who they are; the number of the token's owner stands in the token: `1-30-…`. */
const owner = /^\d+-(\d+)-/

/** The name of the token's owner, asked for once; `null` when the token does not tell. */
export function selfOf(account: Account): (options?: CallOptions) => Promise<string | null> {
  let name: Promise<string | null> | undefined
  return (options) => {
    name ??= ask(account, options).catch((error: unknown) => {
      name = undefined
      throw error
    })
    return name
  }
}

async function ask(account: Account, options: CallOptions | undefined): Promise<string | null> {
  const { token } = account.options
  const number = owner.exec(typeof token === 'string' ? token : await token())?.[1]
  return number === undefined ? null : nameOf(await getUser(account, number, options))
}
