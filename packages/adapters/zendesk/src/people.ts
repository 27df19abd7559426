import type { CallOptions } from '@attune/core'
import type { Account } from './account.ts'
import { showUsers } from './endpoints/users.ts'
import type { UserWire } from './wire/user.ts'

/** Users who are named somewhere without being sent along. Staff come up again and again, so answers are kept. */
export interface People {
  /** All of these that Zendesk still knows, those given as known among them. */
  of(ids: Iterable<string>, known: readonly UserWire[], options: CallOptions): Promise<Map<string, UserWire>>
}

const MOST = 10_000

export function peopleOf(account: Account): People {
  /** `null`: asked for, and not there. */
  const kept = new Map<string, UserWire | null>()

  function keep(id: string, user: UserWire | null): void {
    if (kept.size >= MOST) kept.delete([...kept.keys()][0] ?? '')
    kept.set(id, user)
  }

  return {
    async of(ids, known, options) {
      const users = new Map(known.map((user) => [user.id, user]))
      const wanted = [...new Set(ids)].filter((id) => Number(id) > 0 && !users.has(id))
      const asked = wanted.filter((id) => !kept.has(id))
      if (asked.length > 0) {
        const found = new Map((await showUsers(account, asked, options)).map((user) => [user.id, user]))
        for (const id of asked) keep(id, found.get(id) ?? null)
      }
      for (const id of wanted) {
        const user = kept.get(id) ?? null
        if (user !== null) users.set(id, user)
      }
      return users
    },
  }
}
