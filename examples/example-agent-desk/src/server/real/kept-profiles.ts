import type { Customer } from '@attune/core'
import { createProfile, type Profile } from '@attune/memory'
import type { Store } from '@attune/store'

/** What is remembered beyond the day. What people wrote stays in their helpdesk. */
export interface KeptProfiles {
  /** The profile of a customer, a new one for somebody new; `null` when they were erased. */
  open(customer: Customer): Promise<Profile | null>
  /** Keeps it, in the background and in the order asked. */
  keep(profile: Profile): void
  /** Erases them here and in backups, for good. */
  erase(profile: Profile, by: string): Promise<void>
  /** Waits for what is being kept. */
  settled(): Promise<void>
}

/** Profiles in a store: sealed, and out of reach once their customer is erased. */
export function createKeptProfiles(store: Store): KeptProfiles {
  let last: Promise<unknown> = Promise.resolve()
  /** One write after the other: the newest profile is the one that stays. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
  return {
    open: (customer) =>
      inTurn(async () => {
        const kept = await store.profiles.get(customer.id)
        if (kept !== null) return kept.profile as unknown as Profile
        const profile = createProfile(customer)
        return (await store.profiles.put(profile)) === null ? null : profile
      }),
    keep: (profile) => {
      inTurn(() => store.profiles.put(profile)).catch(() =>
        console.error('What was learned just now could not be kept; it is tried again with what comes next.'),
      )
    },
    erase: ({ customer: { id, identities } }, by) =>
      inTurn(async () => {
        await store.eraseCustomer(id, { by, reason: 'asked for at the desk', identities })
      }),
    settled: async () => {
      await last
    },
  }
}
