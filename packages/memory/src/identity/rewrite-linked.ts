import type { Profile } from '../profile/profile.ts'

/**
 * Changes the profiles that a profile's links keep for the way back, at every depth. Whoever erases something has to erase
 * it there, too.
 *
 * @example
 * rewriteLinked(profile, (kept) => ({ ...kept, facts: kept.facts.filter(({ id }) => id !== forgotten) }))
 */
export function rewriteLinked(profile: Profile, change: (kept: Profile) => Profile): Profile {
  const rewrite = (json: string) => JSON.stringify(change(rewriteLinked(JSON.parse(json) as Profile, change)))
  return {
    ...profile,
    links: profile.links.map((each) => ({ ...each, other: rewrite(each.other), before: rewrite(each.before) })),
  }
}
