import { type Customer, OptionsError } from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import type { ErasureRecord } from '../export/erasure-record.ts'
import { identityHashes, keyBytes, recordHashes } from '../export/suppression.ts'
import { type Profile, profileSchema } from '../profile/profile.ts'

/** When and by whom somebody is erased, and the secret that recognises them. */
export interface EraseOptions {
  now: string
  /** Secret of at least 16 bytes: the hashes are made with it, and only with it somebody is recognised. */
  key: string | Uint8Array
  /** Who asked for it or did it. Default `customer`. */
  by?: string
}

/**
 * Erases a customer. Nothing of the profile is left: delete it, and keep the record, so that the next import does not bring
 * the person back. Profiles that were linked into this one are erased with it.
 *
 * @throws OptionsError for a key that is too short or a time that cannot be read
 * @example
 * const record = erase(profile, { now, key })
 * suppressed(record, key, { kind: 'email', value: 'anna@example.com', normalized: null }) // true
 */
export function erase(profile: Profile, { now, key, by = 'customer' }: EraseOptions): ErasureRecord {
  const bytes = keyBytes(key)
  const erasedAt = checkInstant(now, 'now')
  if (by === '') throw new OptionsError('by: expected who did it', 'by')
  const { customer, facts, commitments, visits, links } = profile
  const people = [customer, ...links.flatMap(({ other, before }) => [other, before].flatMap(customerIn))]
  const linked = links.flatMap(({ otherCustomerId }) => recordHashes(bytes, { id: otherCustomerId, source: null }))
  const hashes = people.flatMap((person) => [
    ...recordHashes(bytes, person),
    ...person.identities.flatMap((identity) => identityHashes(bytes, identity)),
  ])
  return {
    schema: 'attune/erasure@1',
    erasedAt,
    by,
    hashes: [...new Set([...hashes, ...linked])].sort(),
    removed: {
      facts: facts.length,
      commitments: commitments.length,
      visits: visits.length,
      consents: customer.consents.length,
      identities: customer.identities.length,
      links: links.length,
    },
  }
}

/** The customer of a profile as a link keeps it. What cannot be read has nothing to hash. */
function customerIn(text: string): Customer[] {
  try {
    const stored = profileSchema.safeParse(JSON.parse(text))
    return stored.success ? [stored.data.customer] : []
  } catch {
    return []
  }
}
