import type { Channel, Consent, ContactPreference, Instant, ServiceHours, TimeZone } from '@attune/core'

/**
 * What a contact is for.
 *
 * - `promised`: the customer asked for it, or was promised it. It is not unasked.
 * - `service`: news about the customer's own matter.
 * - `feedback`: a question whether all is well, or for a rating.
 * - `offer`: anything the customer did not come for.
 */
export type FollowUpKind = 'promised' | 'service' | 'feedback' | 'offer'

/** Everything that decides whether, when and how to come back to a customer. Pure data; nothing is looked up. */
export interface FollowUpRequest {
  kind: FollowUpKind
  now: Instant
  /** Not before; default `now`. */
  notBefore?: Instant | null
  /** What was promised is due by then; anything else is pointless after it. `null` = no such time. */
  dueBy?: Instant | null
  /** The customer's own time zone. `null` = not known: then nobody is contacted. */
  timeZone: TimeZone | null
  /** What the customer wants. `null` = nothing known. */
  preference: ContactPreference | null
  consents: readonly Consent[]
  /** Contacts there have been, for the caps. */
  contacts: readonly { at: Instant; kind: FollowUpKind }[]
  /** Where the customer can be reached, the likeliest first (the channel of the conversation). */
  reachable: readonly Channel[]
  /** When somebody is there for a call or a chat. `null` = always. */
  serviceHours?: ServiceHours | null
}

/** Why a plan is as it is. */
export type FollowUpReason =
  | 'asked-for'
  | 'preferred-channel'
  | 'after-quiet-hours'
  | 'when-open'
  | 'after-cap'
  | 'after-due'
  | 'zone-unknown'
  | 'do-not-contact'
  | 'no-consent'
  | 'refused'
  | 'no-channel'
  | 'cap-is-zero'
  | 'past-its-time'
  | 'never-open'

/** Contact then and there, or do not; with every reason that had a part in it, in words. */
export type FollowUpPlan =
  | { decision: 'contact'; at: Instant; channel: Channel; because: FollowUpReason[]; message: string }
  | { decision: 'do-not'; because: FollowUpReason[]; message: string }
