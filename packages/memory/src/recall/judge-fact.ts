import type { Assurance, Channel, Consent, Fact, FactStatus, Instant } from '@attune/core'
import { type EffectiveConsent, effectiveConsent } from '../consent/effective-consent.ts'
import type { RecallReasonCode } from './recall-reason.ts'

/** Who asks for what, and what they know about the moment. */
export interface Asking {
  now: Instant
  assurance: Assurance
  /** Being good for one of them is enough. */
  purposes: readonly string[]
  channel: Channel | null
  consents: readonly Consent[]
  /** Facts the customer has brought up in this conversation. */
  raised: ReadonlySet<string>
  /** Facts whose words were said in this conversation: they serve the request at hand. */
  saidHere: ReadonlySet<string>
  contradicted: ReadonlySet<string>
  /** What says that there is no danger, while one is known: it is never gone by. */
  overruled: ReadonlyMap<string, 'superseded' | 'contradicted'>
  /** Names of predicates that it may do harm not to heed. */
  isSafety: (predicate: string) => boolean
}

export interface Judgement {
  tact: 'mention' | 'useSilently' | 'withhold'
  code: RecallReasonCode
}

const rank: Readonly<Record<Assurance, number>> = { claimed: 0, channel: 1, authenticated: 2, staff: 3 }

const statusReason: Readonly<Record<Exclude<FactStatus, 'active'>, RecallReasonCode>> = {
  proposed: 'not_confirmed',
  disputed: 'disputed',
  superseded: 'superseded',
  retracted: 'retracted',
  expired: 'expired',
  erased: 'erased',
}

/** What may be done with a fact now. Whatever is missing or not known keeps it back. */
export function judgeFact(fact: Fact, asking: Asking): Judgement {
  const kept = staleness(fact, asking.now) ?? unlawfulness(fact, asking)
  const onlySafe = kept === 'no_consent' && isForSafety(fact, asking)
  if (kept !== null && !onlySafe) return { tact: 'withhold', code: kept }
  if (!isSureEnough(fact, asking)) return { tact: 'withhold', code: 'assurance_too_low' }
  const overruled = asking.overruled.get(fact.id)
  if (overruled) return { tact: 'withhold', code: overruled }
  if (asking.contradicted.has(fact.id) && isForSafety(fact, asking))
    return { tact: 'useSilently', code: 'contradicted_safety' }
  return onlySafe ? { tact: 'useSilently', code: 'safety' } : tactOf(fact, asking)
}

/** The customer told it so that it is heeded. What others noted of their health needs a consent like anything else. */
const isForSafety = ({ predicate, provenance }: Fact, { isSafety }: Asking): boolean =>
  isSafety(predicate) && provenance.some(({ statedBy }) => statedBy === 'customer')

function staleness({ status, expiresAt, validFrom, validTo }: Fact, now: Instant): RecallReasonCode | null {
  if (status !== 'active')
    return status === 'expired' && isPast(validTo, now) ? 'no_longer' : (statusReason[status] ?? 'erased')
  if (isPast(expiresAt, now)) return 'expired'
  if (isPast(validTo, now)) return 'no_longer'
  return validFrom !== null && !isPast(validFrom, now) ? 'not_yet' : null
}

/** What cannot be read as a time counts as past. */
const isPast = (instant: Instant | null, now: Instant): boolean =>
  instant !== null && !(Date.parse(instant) > Date.parse(now))

/** Grounds on which what the law protects most may be used. */
const strongGrounds = new Set(['consent', 'vital_interests', 'legal_obligation'])

function unlawfulness({ id, purposes, basis, sensitivity }: Fact, asking: Asking): RecallReasonCode | null {
  const { channel, consents, now, saidHere } = asking
  const covered = asking.purposes.filter((purpose) =>
    purposes.length === 0 ? saidHere.has(id) : purposes.includes(purpose),
  )
  if (covered.length === 0) return 'purpose_not_covered'
  if (basis === null || basis === 'unknown') return 'no_basis'
  if (sensitivity === 'special' && !strongGrounds.has(basis)) return 'no_basis'
  const obstacles = covered.map((purpose) =>
    withoutConsent(basis, effectiveConsent(consents, { purpose, channel, now })),
  )
  if (obstacles.includes(null)) return null
  // Nobody said no to one of them: that is what a consent could still be asked for.
  return obstacles.includes('no_consent') ? 'no_consent' : 'consent_withdrawn'
}

/** A no is heeded on whatever ground the data is kept. */
function withoutConsent(
  basis: string,
  { state, allowed }: EffectiveConsent,
): 'consent_withdrawn' | 'no_consent' | null {
  if (state === 'withdrawn' || state === 'refused') return 'consent_withdrawn'
  return basis === 'consent' && !allowed ? 'no_consent' : null
}

const isSureEnough = ({ minAssurance }: Fact, { assurance }: Asking): boolean =>
  (rank[assurance] ?? -1) >= (rank[minAssurance] ?? Number.POSITIVE_INFINITY)

function tactOf(fact: Fact, { raised, contradicted }: Asking): Judgement {
  const silently = (code: RecallReasonCode): Judgement => ({ tact: 'useSilently', code })
  const { id, mention, sensitivity, provenance } = fact
  if (contradicted.has(id)) return silently('contradicted')
  if (!provenance.some(({ statedBy }) => statedBy === 'customer')) return silently('not_from_customer')
  if (mention === 'never') return silently('never_mention')
  if (raised.has(id)) return { tact: 'mention', code: 'raised_now' }
  if (sensitivity === 'special') return silently('protected')
  return mention === 'may' ? { tact: 'mention', code: 'told_by_customer' } : silently('only_if_raised')
}
