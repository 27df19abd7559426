import {
  type Conversation,
  type ConversationInput,
  conversationFromTranscript,
  InputError,
  parseConversation,
  type ShortConversation,
} from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import { refuseSuppressed, type Suppression } from '../export/suppression.ts'
import type { MemoryParts } from '../memory-options.ts'
import type { Profile } from '../profile/profile.ts'
import type { Visit } from '../profile/visit.ts'
import { usualBasis } from './new-fact.ts'
import { promisesIn } from './promises-in.ts'
import { rememberHeard } from './remember-heard.ts'
import type { Outcome } from './remembered.ts'
import { visitOf } from './visit-of.ts'

/** A conversation in any accepted form: a transcript, the short form, the full form, or what a parser returned. */
export type Rememberable = string | ShortConversation | Conversation | ConversationInput

/** When it is remembered, and who must not be. */
export interface RememberOptions {
  /** When it is remembered. Never taken for when something was said. */
  now: string
  /** People who must not come back; remembering them is refused. */
  suppression?: Suppression
}

/** What became of a conversation. */
export interface Remembered extends Outcome {
  profile: Profile
  visit: Visit
  /** The very same conversation was remembered before: nothing changed. */
  unchanged: boolean
}

export function conversationOf(given: Rememberable): Conversation {
  if (typeof given === 'string') return conversationFromTranscript(given)
  if ('conversation' in given) return given.conversation
  return parseConversation(given).conversation
}

/** Remembers what a listener hears in a conversation. */
export function remember(
  profile: Profile,
  given: Rememberable,
  { now, suppression }: RememberOptions,
  parts: MemoryParts,
): Remembered {
  const { listener, predicates, basis = usualBasis } = parts
  const at = checkInstant(now, 'now')
  const conversation = conversationOf(given)
  requireSameCustomer(profile, conversation)
  if (suppression) {
    refuseSuppressed(profile.customer, suppression)
    if (conversation.customer) refuseSuppressed(conversation.customer, suppression)
  }
  const visit = visitOf(conversation)
  const before = profile.visits.find(({ conversationId }) => conversationId === visit.conversationId)
  if (before?.contentHash === visit.contentHash) return { ...nothing(), profile, visit: before, unchanged: true }
  const source = { heard: listener.hear(conversation), extractor: listener.id ?? 'attune', plugIn: false }
  const remembered = rememberHeard(profile, conversation, source, { predicates, basis, now: at })
  const withPromises = addPromises(remembered.profile, conversation, parts)
  return { ...remembered, profile: withVisit(withPromises, visit), visit, unchanged: false }
}

/** A promise that is known keeps what is known of its fate. */
function addPromises(profile: Profile, conversation: Conversation, { reader, timeZone = null }: MemoryParts): Profile {
  if (!reader) return profile
  const known = new Set(profile.commitments.map(({ id }) => id))
  const made = promisesIn(conversation, reader, { customerId: profile.customer.id, timeZone })
  const added = made.filter(({ id }) => !known.has(id))
  return added.length === 0 ? profile : { ...profile, commitments: [...profile.commitments, ...added] }
}

const nothing = (): Outcome => ({ added: [], confirmed: [], superseded: [], ended: [], corrected: [], ignored: [] })

/** A conversation that went on since is the same visit. */
function withVisit(profile: Profile, visit: Visit): Profile {
  const others = profile.visits.filter(({ conversationId }) => conversationId !== visit.conversationId)
  return { ...profile, visits: [...others, visit] }
}

/**
 * Two customers are never mixed up: a conversation that says whose it is must be this customer's, or of somebody who was
 * linked to them.
 */
function requireSameCustomer({ customer, links }: Profile, conversation: Conversation): void {
  const theirs = conversation.customer
  if (theirs === null || theirs.id === `customer-of-${conversation.id}`) return
  if (theirs.id === customer.id || links.some(({ otherCustomerId }) => otherCustomerId === theirs.id)) return
  throw new InputError(
    'this conversation is with another customer; open their profile, or link the two when you know that they are one person',
    { path: 'customer.id' },
  )
}
