import type { Customer } from '@attune/core'
import {
  createProfile,
  type ErasureRecord,
  erase,
  forget,
  type Profile,
  recordConsent,
  suppressed,
} from '@attune/memory'
import type { SampleCustomer } from '../samples/sample.ts'
import type { LiveConversation } from './live-conversation.ts'
import { memory } from './readers.ts'

/** Whom the desk knows, and whom it must not know again. */
export interface Customers {
  /** Opens the record of a customer; `null` when they were erased and this is not they themselves who come. */
  introduce(given: SampleCustomer, options?: { inPerson?: boolean }): Profile | null
  get(customerId: string): Profile | null
  /** Takes in a profile that is kept elsewhere. */
  adopt(profile: Profile): void
  /** Takes in what was said. */
  remember(conversation: LiveConversation, now: string): void
  forget(customerId: string, factId: string, now: string): void
  /** Nothing is left but keyed hashes. `null` when there is nobody of that id. */
  erase(customerId: string, now: string): ErasureRecord | null
  clear(): void
}

/**
 * Profiles are values, so keeping them is a map. The key of the hashes lives as long as the process: enough for a desk that
 * keeps nothing either.
 *
 * @param changed hears of every profile that changed
 */
export function createCustomers(changed: (profile: Profile) => void = () => {}): Customers {
  const profiles = new Map<string, Profile>()
  const erasures: ErasureRecord[] = []
  const key = crypto.getRandomValues(new Uint8Array(32))
  const wasErased = (email: string) =>
    erasures.some((record) => suppressed(record, key, { kind: 'email', value: email, normalized: null }))
  const change = (profile: Profile) => {
    profiles.set(profile.customer.id, profile)
    changed(profile)
  }

  return {
    introduce(given, { inPerson = false } = {}) {
      if (!inPerson && wasErased(given.email)) return null
      const known = profiles.get(given.id)
      if (known) return known
      const profile = profileOf(given)
      profiles.set(given.id, profile)
      return profile
    },
    get: (customerId) => profiles.get(customerId) ?? null,
    adopt: (profile) => profiles.set(profile.customer.id, profile),
    remember(conversation, now) {
      const profile = profiles.get(conversation.customerId)
      if (!profile) return
      // Who was erased and comes again in person begins anew; old sources are refused in `introduce`.
      change(memory.remember(profile, conversation.record(), { now }).profile)
    },
    forget(customerId, factId, now) {
      const profile = profiles.get(customerId)
      if (profile?.facts.some(({ id }) => id === factId)) change(forget(profile, factId, { now }))
    },
    erase(customerId, now) {
      const profile = profiles.get(customerId)
      if (!profile) return null
      const record = erase(profile, { now, key })
      erasures.push(record)
      profiles.delete(customerId)
      return record
    },
    clear: () => profiles.clear(),
  }
}

function profileOf({ id, name, lang, email, consent = false }: SampleCustomer): Profile {
  const identities: Customer['identities'] = [
    { kind: 'email', value: email, normalized: null, assurance: 'authenticated', source: null },
  ]
  const profile = createProfile({
    id,
    names: { display: name },
    locales: [lang],
    timeZone: lang === 'en' ? 'Europe/London' : 'Asia/Shanghai',
    identities,
  })
  if (!consent) return profile
  const evidence = lang === 'en' ? 'Yes, please keep that in mind.' : '可以，麻烦你们记着。'
  return (['service_provision', 'service_personalisation'] as const).reduce(
    (kept, purpose) =>
      recordConsent(kept, { purpose, collectionMethod: 'chat', evidence }, { now: '2026-01-05T09:00:00Z' }),
    profile,
  )
}
