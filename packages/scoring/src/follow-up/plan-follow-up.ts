import { type Channel, type ContactPreference, OptionsError } from '@attune/core'
import { zoneClock } from '@attune/language/time'
import { anything, asList, asObject, type Check, checkObject, oneOf, unusable } from '../check-options.ts'
import { readInstant } from '../read-instant.ts'
import type { ReportLocale } from '../rule.ts'
import { nextOpening } from '../timeline/service-time.ts'
import { objection } from './consent.ts'
import { withinCaps } from './contact-caps.ts'
import type { FollowUpKind, FollowUpPlan, FollowUpReason, FollowUpRequest } from './follow-up.ts'
import { reasonWords } from './follow-up-words.ts'
import { afterQuiet, quietHoursOf } from './quiet-hours.ts'

/** Talking needs two; mail and posts can be left. */
const needsSomebody: readonly Channel[] = ['phone', 'chat']
/** Quiet hours and opening hours that leave no common time in this many steps never do. */
const MOST_STEPS = 30

const checks: { readonly [Name in keyof Required<FollowUpRequest>]: Check } = {
  kind: oneOf('kind', ['promised', 'service', 'feedback', 'offer'] satisfies FollowUpKind[]),
  now: anything,
  notBefore: anything,
  dueBy: anything,
  timeZone: anything,
  preference: (value, path) => value === null || asObject(value, path),
  consents: asList,
  contacts: asList,
  reachable: asList,
  serviceHours: (value, path) => value === null || asObject(value, path),
}

function checkRequest(request: FollowUpRequest): void {
  checkObject(request, '', 'field', checks)
  for (const name of ['kind', 'now', 'consents', 'contacts', 'reachable'] as const)
    if (request[name] === undefined) throw unusable(name, 'a value', undefined)
}

const noPreference: ContactPreference = { channels: [], quietHours: [], caps: [], doNotContact: null }

/**
 * Whether, when and how to come back to a customer: by a channel they accept, outside their quiet hours in their own time
 * zone, within their caps, with their consent, and when somebody is there. What is not known counts against contact.
 *
 * @throws OptionsError for a field that is missing or not known, a time that cannot be read or a time zone this runtime
 *   does not know
 *
 * @example
 * planFollowUp({ kind: 'promised', now: '2026-05-04T21:30:00Z', timeZone: 'Europe/London', preference: null,
 *   consents: [], contacts: [], reachable: ['phone'] })
 * // { decision: 'contact', at: '2026-05-05T07:00:00.000Z', channel: 'phone', … }: eight in the morning in London
 */
export function planFollowUp(request: FollowUpRequest, locale: ReportLocale = 'en'): FollowUpPlan {
  checkRequest(request)
  const because: FollowUpReason[] = []
  const doNot = (...reasons: FollowUpReason[]): FollowUpPlan => ({
    decision: 'do-not',
    because: reasons,
    message: inWords(reasons, locale),
  })
  const { kind, contacts } = request
  const preference = request.preference ?? noPreference
  const now = timeOf('now', request.now)
  if (kind === 'promised') because.push('asked-for')
  else if (preference.doNotContact === true) return doNot('do-not-contact')
  if (request.timeZone === null) return doNot('zone-unknown')

  const channels = channelsFor(preference, request.reachable)
  if (channels.length === 0) return doNot('no-channel')
  const channel = channels.find((name) => objection(kind, name, request.consents, now) === null)
  if (channel === undefined)
    return doNot(objection(kind, channels[0] as Channel, request.consents, now) ?? 'no-consent')
  if (preference.channels.includes(channel)) because.push('preferred-channel')

  const earliest = Math.max(now, timeOf('notBefore', request.notBefore) ?? now)
  const caps = kind === 'promised' ? [] : preference.caps
  const counted = contacts.filter((contact) => contact.kind !== 'promised').map(({ at }) => timeOf('contacts.at', at))
  const capped = withinCaps(earliest, caps, counted)
  if (capped === null) return doNot('cap-is-zero')
  if (capped > earliest) because.push('after-cap')

  const at = firstGoodTime(capped, channel, request, preference, because)
  if (at === null) return doNot('never-open')
  const dueBy = timeOf('dueBy', request.dueBy)
  if (dueBy !== null && at > dueBy) {
    if (kind !== 'promised') return doNot('past-its-time')
    because.push('after-due')
  }
  return { decision: 'contact', at: new Date(at).toISOString(), channel, because, message: inWords(because, locale) }
}

/** Where the customer wants to be reached and can be; without a wish, where they can be. */
function channelsFor({ channels }: ContactPreference, reachable: readonly Channel[]): readonly Channel[] {
  return channels.length === 0 ? reachable : channels.filter((channel) => reachable.includes(channel))
}

/** The first instant at which the customer is not to be left alone and somebody is there; `null` when there is none. */
function firstGoodTime(
  from: number,
  channel: Channel,
  { timeZone, serviceHours }: FollowUpRequest,
  preference: ContactPreference,
  because: FollowUpReason[],
): number | null {
  const clock = zoneClock(timeZone ?? '')
  if (!clock) throw new OptionsError('timeZone: expected an IANA time zone such as "Asia/Shanghai"', 'timeZone')
  const quiet = quietHoursOf(preference.quietHours, channel)
  const hours = needsSomebody.includes(channel) ? (serviceHours ?? null) : null
  let at = from
  for (let step = 0; step < MOST_STEPS; step++) {
    const awake = afterQuiet(at, quiet, clock)
    const open = hours === null ? awake : nextOpening(hours, awake)
    if (open === null) return null
    if (awake > at) note(because, 'after-quiet-hours')
    if (open > awake) note(because, 'when-open')
    if (open === at) return at
    at = open
  }
  return null
}

function note(because: FollowUpReason[], reason: FollowUpReason): void {
  if (!because.includes(reason)) because.push(reason)
}

const inWords = (reasons: readonly FollowUpReason[], locale: ReportLocale): string =>
  reasons.map((reason) => reasonWords[reason][locale]).join(locale === 'en' ? ' ' : '')

function timeOf(path: string, instant: string): number
function timeOf(path: string, instant: string | null | undefined): number | null
function timeOf(path: string, instant: string | null | undefined): number | null {
  return instant == null ? null : readInstant(path, instant)
}
