import type { Channel, Consent } from '@attune/core'
import type { FollowUpKind, FollowUpReason } from './follow-up.ts'

/** The purpose that consent must be given for. What was promised needs none: the customer asked for it. */
const purposes: Readonly<Record<FollowUpKind, string | null>> = {
  promised: null,
  service: 'follow_up',
  feedback: 'follow_up',
  offer: 'marketing',
}

/** Kinds that need a yes; for the others the absence of a no is enough. */
const needsYes: ReadonlySet<FollowUpKind> = new Set(['feedback', 'offer'])

/**
 * What consent says against a contact, `null` = nothing. Of several records the least permissive counts, and one that
 * has run out is no yes.
 */
export function objection(
  kind: FollowUpKind,
  channel: Channel,
  consents: readonly Consent[],
  now: number,
): Extract<FollowUpReason, 'refused' | 'no-consent'> | null {
  const purpose = purposes[kind]
  if (purpose === null) return null
  const about = consents.filter(
    (consent) => consent.purpose === purpose && (consent.channel === null || consent.channel === channel),
  )
  if (about.some((consent) => consent.status === 'refused' || isWithdrawn(consent, now))) return 'refused'
  if (!needsYes.has(kind)) return null
  return about.some((consent) => consent.status === 'granted' && !isPast(consent.expiresAt, now)) ? null : 'no-consent'
}

const isWithdrawn = (consent: Consent, now: number): boolean =>
  consent.status === 'withdrawn' || isPast(consent.withdrawnAt, now)

const isPast = (instant: string | null, now: number): boolean => instant !== null && Date.parse(instant) <= now
