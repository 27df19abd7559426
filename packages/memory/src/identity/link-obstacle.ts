import type { Assurance, IdentityKind } from '@attune/core'
import type { Profile } from '../profile/profile.ts'
import { conflictingKind } from './conflict.ts'
import { keyIdentities } from './keyed-identity.ts'
import { type IdentityLimits, overLimit } from './limits.ts'
import type { NormalizeOptions } from './normalize-identity.ts'

/** What keeps two profiles apart. `kind` names the identities that differ, or of which there would be too many. */
export interface LinkObstacle {
  why: 'unauthenticated' | 'same-customer' | 'already-linked' | 'conflict' | 'over-limit'
  kind: IdentityKind | null
}

/** How many people may share a handle before it links nobody. */
export interface LinkObstacleOptions extends NormalizeOptions {
  limits?: IdentityLimits
}

/**
 * Why two profiles may not be linked, or `null`. Nobody's mere word and no sender's address makes two records one: it takes
 * somebody who signed in, or a member of staff. Different accounts or addresses keep two people apart, unless a member of
 * staff knows better.
 *
 * @example
 * linkObstacle(byMail, byPhone, 'channel') // { why: 'unauthenticated', kind: null }
 * linkObstacle(byMail, byPhone, 'staff') // null
 */
export function linkObstacle(
  profile: Profile,
  other: Profile,
  assurance: Assurance,
  options: LinkObstacleOptions = {},
): LinkObstacle | null {
  if (assurance === 'claimed' || assurance === 'channel') return { why: 'unauthenticated', kind: null }
  const otherId = other.customer.id
  if (profile.customer.id === otherId) return { why: 'same-customer', kind: null }
  if (profile.links.some(({ otherCustomerId }) => otherCustomerId === otherId)) {
    return { why: 'already-linked', kind: null }
  }
  if (assurance === 'staff') return null
  const mine = keyIdentities(profile.customer.identities, options)
  const theirs = keyIdentities(other.customer.identities, options)
  const shared = new Set(theirs.map(({ key }) => key))
  const common = mine.filter(({ key, unique }) => unique && shared.has(key)).map(({ strength }) => strength)
  const kind = conflictingKind(mine, theirs, Math.max(-1, ...common))
  if (kind !== null) return { why: 'conflict', kind }
  const tooMany = overLimit([...mine, ...theirs], options.limits)
  return tooMany === null ? null : { why: 'over-limit', kind: tooMany }
}
