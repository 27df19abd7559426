import {
  blankRecord,
  type Consent,
  consentSchema,
  deterministicId,
  type Instant,
  OptionsError,
  optionsErrorFromZod,
} from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import type { Profile } from '../profile/profile.ts'

/** What a customer said about the use of their data. Times may carry an offset. */
export type ConsentGiven = Pick<Consent, 'purpose'> &
  Partial<Omit<Consent, 'id' | 'customerId' | 'purpose' | 'withdrawnAt' | 'raw'>>

/** When a consent is written down. */
export interface ConsentOptions {
  /** When it is written down. Also when it was said, unless `givenAt` tells. */
  now: string
}

const givenSchema = consentSchema.omit({ id: true, customerId: true, withdrawnAt: true, raw: true }).partial()

/**
 * Writes down a consent or a refusal. Records are only ever added: who withdraws adds a record, and the one before it
 * stays as proof of what held until then.
 *
 * @returns the profile with the record
 * @throws OptionsError when what is given cannot be read
 * @example
 * recordConsent(profile, { purpose: 'service_personalisation', collectionMethod: 'chat', evidence: 'Yes, please note it.' }, { now })
 */
export function recordConsent(profile: Profile, given: ConsentGiven, { now }: ConsentOptions): Profile {
  const at = checkInstant(now, 'now')
  const times = { givenAt: timeOf(given.givenAt, 'givenAt') ?? at, expiresAt: timeOf(given.expiresAt, 'expiresAt') }
  const checked = givenSchema.safeParse({ ...given, ...times })
  if (!checked.success) throw optionsErrorFromZod(checked.error, given, 'recordConsent', givenSchema)
  if (given.purpose === undefined) throw new OptionsError('purpose: expected what the consent is for', 'purpose')
  return add(profile, { status: 'granted', ...given, ...times, withdrawnAt: null, observedAt: at })
}

/**
 * Takes a consent back. It counts from the moment it is written down, whatever the records before it say.
 *
 * @param what `channel` left out or `null` = on every channel
 * @throws OptionsError when a time cannot be read
 * @example
 * withdrawConsent(profile, { purpose: 'marketing' }, { now }).customer.consents.at(-1)?.status // 'withdrawn'
 */
export function withdrawConsent(
  profile: Profile,
  {
    purpose,
    channel = null,
    evidence = null,
  }: Pick<Consent, 'purpose'> & Partial<Pick<Consent, 'channel' | 'evidence'>>,
  { now }: ConsentOptions,
): Profile {
  const at = checkInstant(now, 'now')
  const given = profile.customer.consents.findLast(
    (consent) => consent.purpose === purpose && consent.status === 'granted',
  )
  return add(profile, {
    purpose,
    channel,
    evidence,
    basis: given?.basis ?? 'consent',
    status: 'withdrawn',
    givenAt: null,
    expiresAt: null,
    withdrawnAt: at,
    observedAt: at,
  })
}

function add(profile: Profile, consent: ConsentGiven & Pick<Consent, 'status' | 'withdrawnAt'>): Profile {
  const { customer } = profile
  const number = String(customer.consents.length + 1)
  const id = deterministicId({ system: 'attune', connection: customer.id, type: 'consent', id: number })
  const record: Consent = {
    ...blankRecord(id),
    customerId: customer.id,
    channel: null,
    basis: 'consent',
    givenAt: null,
    expiresAt: null,
    evidence: null,
    ...consent,
  }
  return { ...profile, customer: { ...customer, consents: [...customer.consents, record] } }
}

const timeOf = (time: string | null | undefined, path: string): Instant | null =>
  time == null ? null : checkInstant(time, path)
