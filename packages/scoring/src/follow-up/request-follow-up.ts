import {
  type Channel,
  type Conversation,
  type ConversationInput,
  type Customer,
  type Instant,
  messagesOf,
  type TimelinePromise,
  type TimeZone,
} from '@attune/core'
import { promisesNews } from '../story/done/promise.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import type { FollowUpKind, FollowUpRequest } from './follow-up.ts'

/** When it is asked, and what the follow-up is for. */
export interface RequestFollowUpOptions {
  now: Instant
  /** Default: `promised` while a promise is open, else `service`. */
  kind?: FollowUpKind
  /** Of a customer whose time zone the conversation does not say. */
  timeZone?: TimeZone
}

/** A request for `planFollowUp`, and the promise it rests on. */
export interface FollowUpDraft {
  request: FollowUpRequest
  /** The open promise of a word that is due first; `null` = none was given. */
  promise: TimelinePromise | null
}

/**
 * What a conversation itself tells of a follow-up: what was promised in it and is still open, where the customer can be
 * reached, what they want and allowed. Contacts outside of it are not known here: add them to `request.contacts`.
 *
 * @param promises `timeline.promises` of the conversation's report
 *
 * @example
 * const { request } = requestFollowUp(input, report.timeline.promises, { now: '2026-05-04T21:30:00Z' })
 * planFollowUp(request)
 */
export function requestFollowUp(
  { conversation, context }: ConversationInput,
  promises: readonly TimelinePromise[],
  { now, kind, timeZone }: RequestFollowUpOptions,
): FollowUpDraft {
  const { customer, channel } = conversation
  const [promise = null] = promises
    .filter((promise) => isStillOwed(promise) && saysSo(promise, conversation))
    .sort((a, b) => dueOf(a) - dueOf(b))
  const chosen = kind ?? (promise ? 'promised' : 'service')
  return {
    promise: chosen === 'promised' ? promise : null,
    request: {
      kind: chosen,
      now,
      dueBy: chosen === 'promised' ? (promise?.dueAt ?? null) : null,
      timeZone: customer?.timeZone ?? timeZone ?? null,
      preference: customer?.contactPreference ?? null,
      consents: customer?.consents ?? [],
      contacts: [],
      reachable: reachableBy(customer, channel),
      serviceHours: context.serviceHours,
    },
  }
}

/** Nothing has come of it yet: not even the customer's return. */
const isStillOwed = ({ state, decidedBy }: TimelinePromise): boolean =>
  decidedBy === null && (state === 'open' || state === 'vague' || state === 'broken')

/** A word was promised, not a thing: "It arrives tomorrow" asks for no call. */
function saysSo({ evidence: { messageId, span } }: TimelinePromise, conversation: Conversation): boolean {
  const text = messagesOf(conversation).find(({ id }) => id === messageId)?.body.text ?? ''
  return promisesNews(text.slice(...sentenceAround(text, span)))
}

const dueOf = ({ dueAt }: TimelinePromise): number => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt))

const channelOf: Readonly<Record<string, Channel>> = { email: 'email', phone: 'phone', social: 'social' }

/** Where they wrote, then by the handles that are known. */
function reachableBy(customer: Customer | null, channel: Channel): Channel[] {
  const known = (customer?.identities ?? []).flatMap(({ kind }) => channelOf[kind] ?? [])
  return [...new Set(channel === 'unknown' ? known : [channel, ...known])]
}
