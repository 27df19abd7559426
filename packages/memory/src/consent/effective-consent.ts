import type { Channel, Consent, Instant } from '@attune/core'

/**
 * State of a consent in the words of the Data Privacy Vocabulary (DPV 2). Only `given` allows anything; `none` = nobody
 * ever asked.
 */
export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'expired' | 'unknown' | 'none'

/** Whether something is allowed now, and by which record. */
export interface EffectiveConsent {
  allowed: boolean
  state: ConsentState
  /** The record that decides; `null` when there is none. */
  record: Consent | null
}

export interface ConsentQuestion {
  purpose: string
  /** Where it would be used; `null` or left out = not known: then a no for any channel counts, and a yes only for all. */
  channel?: Channel | null
  /** An instant as it is stored. */
  now: Instant
}

/**
 * Whether a customer allows a use now. Of several sources the least permissive counts; within one source and channel the
 * latest word does. A withdrawal counts at once. What is not known is a no.
 *
 * @example
 * effectiveConsent(profile.customer.consents, { purpose: 'marketing', channel: 'email', now }).allowed
 */
export function effectiveConsent(consents: readonly Consent[], question: ConsentQuestion): EffectiveConsent {
  const latest = new Map<string, Consent>()
  for (const consent of consents) {
    if (consent.deletion !== null || consent.purpose !== question.purpose || !concerns(consent, question)) continue
    const { source, channel } = consent
    const key = JSON.stringify([source?.system ?? null, source?.connection ?? null, channel])
    const before = latest.get(key)
    if (before === undefined || isLater(consent, before)) latest.set(key, consent)
  }
  const states = [...latest.values()].map((record) => ({ record, state: stateOf(record, question) }))
  states.sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state))
  const [strictest] = states
  if (strictest === undefined) return { allowed: false, state: 'none', record: null }
  return { allowed: strictest.state === 'given', ...strictest }
}

/** Least permissive first. */
const severity: readonly ConsentState[] = ['withdrawn', 'refused', 'expired', 'unknown', 'none', 'given']

function concerns({ channel, status }: Consent, question: ConsentQuestion): boolean {
  const asked = question.channel ?? null
  if (channel === null || channel === asked) return true
  return (asked === null || asked === 'unknown') && status !== 'granted'
}

function stateOf({ status, withdrawnAt, expiresAt, givenAt }: Consent, { now }: ConsentQuestion): ConsentState {
  if (status === 'withdrawn' || withdrawnAt !== null) return 'withdrawn'
  if (status === 'refused') return 'refused'
  if (status === 'unknown') return 'unknown'
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now)) return 'expired'
  // A yes that is dated later than now has not been given yet.
  return givenAt !== null && Date.parse(givenAt) > Date.parse(now) ? 'unknown' : 'given'
}

/** At the same time the no counts; what has no time is the oldest, but a no without a time stays a no. */
function isLater(consent: Consent, other: Consent): boolean {
  const [mine, theirs] = [saidAt(consent), saidAt(other)]
  const no = consent.status !== 'granted'
  if (theirs === null && other.status !== 'granted') return mine !== null && no
  if (mine === null || theirs === null) return no || theirs === null
  return mine === theirs ? no : mine > theirs
}

const saidAt = ({ withdrawnAt, givenAt, observedAt }: Consent): number | null => {
  const at = withdrawnAt ?? givenAt ?? observedAt
  return at === null ? null : Date.parse(at)
}
