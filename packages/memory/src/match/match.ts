import { type Fact, type Instant, instantSchema, OptionsError } from '@attune/core'
import type { Profile } from '../profile/profile.ts'
import { type Affinity, indexItems } from './affinity.ts'
import type { CatalogItem } from './catalog-item.ts'
import { type Obstacle, obstacleTo } from './obstacles.ts'
import { comparedFacts } from './usable-facts.ts'

/** Which facts may be used for a match, and for whom it is. */
export interface MatchOptions {
  now: Instant
  /**
   * Whether a fact may be used for this: consent, purpose and who is speaking are decided there, by `recall`. What is
   * superseded, retracted, erased or over is never used, whatever this says.
   */
  usable: (fact: Fact) => boolean
  /** How many matches at most. Default 10. */
  limit?: number
  /** For whom: `customer`, or somebody of theirs such as `daughter`. Default `customer`. */
  subject?: string
}

/** An item that suits. */
export interface ItemMatch extends Affinity {
  itemId: string
}

/** What suits a customer, and what does not. */
export interface ItemMatches {
  /** Best first; only what something speaks for. */
  matches: ItemMatch[]
  /** What is not for them, in the order of the catalogue, with the reason. */
  excluded: ({ itemId: string } & Obstacle)[]
  /** How many facts could be used. 0: nothing is known that may be used, so nothing could match. */
  factsUsed: number
}

/**
 * Which items suit a customer, and why. First what must not be: what they are allergic to or want to be spared, and items
 * that are not for them. Then each remaining item gets the share of what counts for the customer that it meets: a need
 * counts 3, a preference 2, something they own 1.5, a habit 1, background and events ½, each times how sure it is.
 *
 * @throws {OptionsError} for a time or limit that cannot be used
 * @example
 * matchItems(profile, catalog, { now, usable }).matches[0]
 * // { itemId: 'oolong', score: 0.4, because: [{ factId: 'f1', kind: 'preference', points: 0.4, terms: ['oolong'] }] }
 */
export function matchItems(profile: Profile, catalog: readonly CatalogItem[], options: MatchOptions): ItemMatches {
  const { now, usable, limit, subject } = checked(options, 'matchItems')
  const facts = comparedFacts(profile.facts, { now, usable, subject })
  const excluded: ItemMatches['excluded'] = []
  const fitting: CatalogItem[] = []
  for (const item of catalog) {
    const obstacle = obstacleTo(item, facts)
    if (obstacle === null) fitting.push(item)
    else excluded.push({ itemId: item.id, ...obstacle })
  }
  const matches = [...indexItems(fitting)(facts)].map(([itemId, affinity]) => ({ itemId, ...affinity }))
  return { matches: best(matches, ({ itemId }) => itemId, limit), excluded, factsUsed: facts.length }
}

/** Which facts of which customer may be used for a match. */
export interface CustomerMatchOptions extends Omit<MatchOptions, 'usable'> {
  usable: (fact: Fact, profile: Profile) => boolean
}

/** A customer whom an item suits. */
export interface CustomerMatch extends Affinity {
  customerId: string
}

/** Whom an item suits, and whom not. */
export interface CustomerMatches {
  /** Best first; only whom something speaks for. */
  matches: CustomerMatch[]
  excluded: ({ customerId: string } & Obstacle)[]
  /** Customers of whom nothing is known that may be used. */
  unknown: number
}

/**
 * Which customers an item suits, and why: the same pair gets the same score as in {@link matchItems}. Whether they may be
 * told is another matter, for consent and contact preferences.
 *
 * @throws {OptionsError} for a time or limit that cannot be used
 * @example
 * matchCustomers(item, profiles, { now, usable }).matches.map(({ customerId }) => customerId)
 */
export function matchCustomers(
  item: CatalogItem,
  profiles: Iterable<Profile>,
  options: CustomerMatchOptions,
): CustomerMatches {
  const { now, usable, limit, subject } = checked(options, 'matchCustomers')
  const affinityOf = indexItems([item])
  const found: CustomerMatches = { matches: [], excluded: [], unknown: 0 }
  for (const profile of profiles) {
    const customerId = profile.customer.id
    const facts = comparedFacts(profile.facts, { now, usable: (fact) => usable(fact, profile), subject })
    if (facts.length === 0) found.unknown++
    const obstacle = obstacleTo(item, facts)
    const affinity = affinityOf(facts).get(item.id)
    if (obstacle !== null) found.excluded.push({ customerId, ...obstacle })
    else if (affinity !== undefined) found.matches.push({ customerId, ...affinity })
  }
  return { ...found, matches: best(found.matches, ({ customerId }) => customerId, limit) }
}

function checked<Options extends { now: Instant; limit?: number; subject?: string }>(options: Options, name: string) {
  const { now, limit = 10, subject = 'customer' } = options
  if (!instantSchema.safeParse(now).success) {
    throw new OptionsError(`options of ${name}: now: expected an ISO instant such as "2026-05-03T09:30:00Z"`, 'now')
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new OptionsError(`options of ${name}: limit: expected a whole number of 1 or more`, 'limit')
  }
  return { ...options, limit, subject }
}

function best<Match extends { score: number }>(
  matches: Match[],
  idOf: (match: Match) => string,
  limit: number,
): Match[] {
  // The same customers and items give the same order everywhere, whatever the locale of the machine.
  const before = (one: Match, other: Match) => (idOf(one) < idOf(other) ? -1 : 1)
  return matches.sort((a, b) => b.score - a.score || before(a, b)).slice(0, limit)
}
