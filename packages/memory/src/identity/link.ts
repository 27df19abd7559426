import {
  type Assurance,
  assuranceSchema,
  InputError,
  type Instant,
  instantSchema,
  optionsErrorFromZod,
} from '@attune/core'
import * as z from 'zod'
import type { Profile } from '../profile/profile.ts'
import { type LinkObstacle, type LinkObstacleOptions, linkObstacle } from './link-obstacle.ts'
import { mergeProfiles } from './merge-profiles.ts'

/** What makes two profiles one, and who says so. */
export interface LinkOptions extends LinkObstacleOptions {
  /** What makes them one, in words somebody can check: "signed in with both accounts", "passport shown at the counter". */
  because: string
  /** `authenticated` or `staff`; anything less links nobody. */
  assurance: Assurance
  /** Who decided; `null` = the rules did. */
  by: string | null
  now: Instant
}

const linkOptionsSchema = z.strictObject({
  because: z.string().min(1),
  assurance: assuranceSchema,
  by: z.string().min(1).nullable(),
  now: instantSchema,
  defaultCountry: z.string().optional(),
  limits: z.record(z.string(), z.int().positive()).optional(),
})

/**
 * Takes another record of the same person into a profile. Both are kept as they were, so that `unlink` gives them back.
 * Facts keep the id of the customer they were learned under.
 *
 * @throws {InputError} when the two may not be linked (see `linkObstacle`)
 * @throws {OptionsError} for an option that is missing or cannot be read
 * @example
 * const anna = link(byMail, byPhone, { because: 'gave her customer number on the phone', assurance: 'staff', by: 'agent-7', now })
 */
export function link(profile: Profile, other: Profile, options: LinkOptions): Profile {
  const checked = linkOptionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'link', linkOptionsSchema)
  const { because, assurance, by, now } = options
  const obstacle = linkObstacle(profile, other, assurance, options)
  if (obstacle !== null) throw new InputError(explain(obstacle))
  return {
    ...mergeProfiles(profile, other),
    links: [
      ...profile.links,
      {
        otherCustomerId: other.customer.id,
        because,
        assurance,
        linkedAt: now,
        linkedBy: by,
        other: JSON.stringify(other),
        // The links before this one stay in the list; keeping them here, too, would double the profile with each link.
        before: JSON.stringify({ ...profile, links: [] }),
      },
    ],
  }
}

function explain({ why, kind }: LinkObstacle): string {
  switch (why) {
    case 'unauthenticated':
      return 'cannot link two customers on a claim or a sender’s address; let them sign in, or let a member of staff confirm it'
    case 'same-customer':
      return 'cannot link a customer with itself; both profiles have the same customer id'
    case 'already-linked':
      return 'these two customers are linked already; unlink them first to link them anew'
    case 'conflict':
      return `cannot link two customers with different identities of kind "${kind}"; if they are one person, let a member of staff confirm it (assurance "staff")`
    case 'over-limit':
      return `cannot link: one person would have too many identities of kind "${kind}"; raise limits.${kind}, or let a member of staff confirm it (assurance "staff")`
  }
}
