import { AuthenticationError } from '@attune/adapter-kit'
import type { CallOptions, ConnectionCheck } from '@attune/core'
import type { Account } from './account.ts'
import { getMe } from './endpoints/users.ts'

export async function checkConnection(account: Account, options: CallOptions = {}): Promise<ConnectionCheck> {
  const me = await getMe(account, options)
  if (me === null || me.id === null)
    throw new AuthenticationError('Zendesk takes these credentials for nobody. Check the e-mail address and the token.')
  const warnings =
    me.role === 'admin'
      ? []
      : ['The exports of tickets and users are for administrators only: pulling takes the credentials of one.']
  return { account: `${me.name ?? me.email ?? me.id} at ${new URL(account.baseUrl).host}`, warnings }
}
