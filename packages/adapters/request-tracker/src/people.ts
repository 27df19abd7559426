import { type CallOptions, isAttuneError } from '@attune/core'
import type { Account } from './account.ts'
import { getUser } from './endpoints/users.ts'

/** Who is one of the staff. RT tells only when a user is asked for alone, so answers are kept. */
export interface People {
  isStaff(name: string, options?: CallOptions): Promise<boolean>
}

const MOST = 10_000

export function peopleOf(account: Account): People {
  const known = new Map<string, boolean>()
  return {
    async isStaff(name, options) {
      const answer = known.get(name)
      if (answer !== undefined) return answer
      const staff = await ask(account, name, options)
      if (known.size >= MOST) known.delete([...known.keys()][0] ?? '')
      known.set(name, staff)
      return staff
    },
  }
}

/** Who cannot be looked up is no requestor of the ticket either, and writes there all the same: one of the staff. */
async function ask(account: Account, name: string, options: CallOptions | undefined): Promise<boolean> {
  try {
    return (await getUser(account, name, options)).Privileged !== false
  } catch (error) {
    if (isAttuneError(error) && (error.code === 'not_found' || error.code === 'permission')) return true
    throw error
  }
}
