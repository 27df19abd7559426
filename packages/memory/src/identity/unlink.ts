import { InputError } from '@attune/core'
import type { IdentityLink } from '../profile/identity-link.ts'
import type { Profile } from '../profile/profile.ts'
import { mergeProfiles } from './merge-profiles.ts'
import { replayHere, replayThere } from './replay-profile.ts'

/** Two profiles that are two again. */
export interface Unlinked {
  profile: Profile
  other: Profile
}

/**
 * Takes a link back. Both profiles are again what they were before, byte for byte, and what happened since is sorted out:
 *
 * - What was learned while they were linked stays in `profile`, where it was learned; only what carries the other
 *   customer's id goes with the other.
 * - What somebody did to a single fact, promise or consent since (confirmed, disputed, retracted, withdrawn) stays done,
 *   wherever it goes; what was removed stays removed. Only that a fact of the other was replaced by one that stays here is
 *   undone.
 * - What was changed on the customer's record since (a new name, one identity more) stays in `profile`.
 *
 * Links can be taken back in any order.
 *
 * @throws {InputError} when the two are not linked
 * @example
 * const { profile, other } = unlink(anna, 'customer-2')
 */
export function unlink(profile: Profile, otherCustomerId: string): Unlinked {
  const place = profile.links.findIndex((each) => each.otherCustomerId === otherCustomerId)
  const undone = profile.links[place]
  if (undone === undefined) {
    throw new InputError('cannot unlink: these two are not linked; see the otherCustomerId of each of the links')
  }
  const before = parse(undone.before)
  const other = parse(undone.other)
  let here = before
  let there = other
  let linked = mergeProfiles(before, other)
  const later: IdentityLink[] = []
  // From link to link, what was done with the two in one is done to each of the two.
  for (const each of profile.links.slice(place + 1)) {
    const next = parse(each.before)
    here = replayHere(here, { was: linked, is: next }, otherCustomerId)
    there = replayThere(there, { was: linked, is: next })
    later.push({ ...each, before: JSON.stringify(here) })
    const taken = parse(each.other)
    linked = mergeProfiles(next, taken)
    here = mergeProfiles(here, taken)
  }
  here = replayHere(here, { was: linked, is: profile }, otherCustomerId)
  there = replayThere(there, { was: linked, is: profile })
  return { profile: { ...here, links: [...profile.links.slice(0, place), ...later] }, other: there }
}

function parse(json: string): Profile {
  return JSON.parse(json) as Profile
}
