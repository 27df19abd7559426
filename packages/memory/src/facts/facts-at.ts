import { type Fact, type FactStatus, type Instant, OptionsError } from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import type { FactChange } from '../profile/fact-change.ts'
import type { Profile } from '../profile/profile.ts'

/** Two clocks: when something held in the world, and when it was known here. */
export interface FactsAtOptions {
  /** A moment in the world: what held then. */
  validAt: string
  /** A moment here: as far as it was known then. Default: all that is in the profile. */
  knownAt?: string
}

const believed = new Set<FactStatus>(['active', 'superseded', 'expired'])

/**
 * What held at one time, as far as it was known at another: the two questions "where did she live in May?" and "what did
 * we believe in May?" have different answers when something came in late or was corrected.
 *
 * @returns the facts with the status and the time they had then; a beginning that is not known counts as long ago
 * @throws OptionsError for a time that cannot be read
 * @example
 * factsAt(profile, { validAt: '2026-05-03T00:00:00Z', knownAt: '2026-06-01T00:00:00Z' })
 */
export function factsAt(profile: Profile, { validAt, knownAt }: FactsAtOptions): Fact[] {
  if (validAt === undefined) throw new OptionsError('validAt: expected an ISO 8601 time, found nothing', 'validAt')
  const valid = checkInstant(validAt, 'validAt')
  const known = knownAt === undefined ? null : checkInstant(knownAt, 'knownAt')
  const history = changesByFact(profile.changes)
  return profile.facts.flatMap((fact) => {
    const then = asKnownAt(fact, history.get(fact.id) ?? [], known)
    if (then === null || !believed.has(then.status) || !holdsAt(then, valid)) return []
    return lapsed(history.get(fact.id) ?? [], known) ? [] : [then]
  })
}

function changesByFact(changes: readonly FactChange[]): Map<string, FactChange[]> {
  const byFact = new Map<string, FactChange[]>()
  for (const change of changes) {
    const known = byFact.get(change.factId)
    if (known) known.push(change)
    else byFact.set(change.factId, [change])
  }
  return byFact
}

/** A fact as it stood here at a time; `null` = it was not known yet. */
function asKnownAt(fact: Fact, changes: readonly FactChange[], known: Instant | null): Fact | null {
  if (known === null) return fact
  const last = changes.findLast(({ at }) => at <= known)
  if (last) {
    const { to: status, validFrom, validTo } = last
    return { ...fact, status, validFrom, validTo }
  }
  // A fact without a history of its own, from an import for instance, has only its two dates.
  if (changes.length > 0 || fact.recordedAt === null || fact.recordedAt > known) return null
  return fact.retractedAt !== null && fact.retractedAt > known ? { ...fact, status: 'active' } : fact
}

/** Was only proposed, or disputed, until it had been kept long enough: nobody ever said that it held. */
function lapsed(changes: readonly FactChange[], known: Instant | null): boolean {
  const end = changes.findLast(({ at, to, from }) => (known === null || at <= known) && to === 'expired' && from !== to)
  return end?.because === 'kept_long_enough' && end.from !== 'active'
}

const holdsAt = ({ validFrom, validTo }: Fact, at: Instant): boolean =>
  (validFrom === null || validFrom <= at) && (validTo === null || validTo > at)
