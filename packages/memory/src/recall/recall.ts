import {
  type Assurance,
  assuranceSchema,
  type Channel,
  type Conversation,
  channelSchema,
  type Fact,
  OptionsError,
} from '@attune/core'
import { checkInstant } from '../check-instant.ts'
import { checkLocale } from '../check-locale.ts'
import { contradictions } from '../facts/contradictions.ts'
import { denialsIn } from '../facts/denials.ts'
import { lastSaidAt } from '../facts/line.ts'
import { conversationOf, type Rememberable } from '../facts/remember.ts'
import type { MemoryLocale } from '../locale.ts'
import type { PredicateSource } from '../predicate-source.ts'
import type { Profile } from '../profile/profile.ts'
import { type Asking, judgeFact } from './judge-fact.ts'
import { lastWords, raisedIn, saidIn } from './raised.ts'
import { type RecallReason, recallReason } from './recall-reason.ts'
import type { FactIndex } from './relevance.ts'
import { topicOf } from './topic.ts'

/** Who asks, for what, and how sure it is who is speaking. */
export interface RecallOptions {
  /** When it is asked. ISO 8601 with `Z` or an offset. */
  now: string
  /** How sure it is that the customer is who they say. */
  assurance: Assurance
  /**
   * What it is for, for example `service_personalisation`; of several, one that a fact may be used for is enough.
   * `servingPurposes` are those of somebody who serves a customer.
   */
  purpose: string | readonly string[]
  /** Default: the channel of the conversation. */
  channel?: Channel
  /** The conversation at hand: what the customer has brought up in it may be spoken of. */
  conversation?: Rememberable
  /** What is looked for. Default: the customer's last messages. */
  query?: string
  /** Language of the reasons. Default `en`. */
  locale?: MemoryLocale
}

/** A fact that may be used. */
export interface Recalled {
  fact: Fact
  /** 0..1 for what is being talked about; `null` when nothing is. */
  relevance: number | null
  reason: RecallReason
}

/** A fact that is kept back: only that there is one, never what it says. */
export interface Withheld {
  factId: string
  /** What it is about; a general word when even that would tell too much. */
  topic: string
  reason: RecallReason
}

/** What is known, by what may be done with it. */
export interface Recall {
  /** May be said, with its source. The most relevant first, then the latest. */
  mention: Recalled[]
  /** May guide what is done, and is left unsaid. */
  useSilently: Recalled[]
  withhold: Withheld[]
}

export interface RecallParts {
  predicates: PredicateSource
  indexOf: (facts: readonly Fact[]) => FactIndex
}

/** What of a profile may be used now, and how. */
export function recallFrom(profile: Profile, options: RecallOptions, { predicates, indexOf }: RecallParts): Recall {
  const { locale = 'en' } = options
  const conversation = options.conversation === undefined ? null : conversationOf(options.conversation)
  const asking = askingOf(profile, options, conversation, predicates)
  const query = options.query ?? (conversation ? lastWords(conversation) : '')
  const relevance = query.trim() === '' ? null : indexOf(profile.facts).relevance(query)
  const recall: Recall = { mention: [], useSilently: [], withhold: [] }
  for (const fact of profile.facts) {
    const { tact, code } = judgeFact(fact, asking)
    const reason = recallReason(code, locale)
    if (tact === 'withhold')
      recall.withhold.push({ factId: fact.id, topic: topicOf(fact, code, predicates, locale), reason })
    else recall[tact].push({ fact, relevance: relevance === null ? null : (relevance.get(fact.id) ?? 0), reason })
  }
  recall.mention.sort(byRelevance)
  recall.useSilently.sort(byRelevance)
  return recall
}

function askingOf(
  profile: Profile,
  options: RecallOptions,
  conversation: Conversation | null,
  predicates: PredicateSource,
): Asking {
  const { assurance, purpose, channel, locale } = options
  checkLocale(locale)
  if (!assuranceSchema.safeParse(assurance).success)
    throw new OptionsError(`assurance: expected one of ${assuranceSchema.options.join(', ')}`, 'assurance')
  if (channel !== undefined && !channelSchema.safeParse(channel).success)
    throw new OptionsError(`channel: expected one of ${channelSchema.options.join(', ')}`, 'channel')
  const facts = profile.facts.filter(({ status }) => status === 'active')
  return {
    now: checkInstant(options.now, 'now'),
    assurance,
    purposes: purposesOf(purpose),
    channel: channel ?? conversation?.channel ?? null,
    consents: profile.customer.consents,
    raised: conversation ? raisedIn(conversation, facts, predicates) : new Set(),
    saidHere: conversation ? saidIn(conversation, facts) : new Set(),
    contradicted: new Set(contradictions(profile).flatMap((contradiction) => contradiction.facts.map(({ id }) => id))),
    overruled: new Map(
      denialsIn(profile.facts).map(({ no, outdated }) => [no.id, outdated ? 'superseded' : 'contradicted']),
    ),
    isSafety: (predicate) => predicates.get(predicate)?.safety === true,
  }
}

function purposesOf(given: RecallOptions['purpose']): readonly string[] {
  const purposes = typeof given === 'string' ? [given] : given
  if (Array.isArray(purposes) && purposes.length > 0 && purposes.every((one) => typeof one === 'string' && one !== ''))
    return purposes
  throw new OptionsError('purpose: expected what it is for, for example "service_personalisation"', 'purpose')
}

function byRelevance(a: Recalled, b: Recalled): number {
  if (a.relevance !== b.relevance) return (b.relevance ?? 0) - (a.relevance ?? 0)
  const [mine, theirs] = [lastSaidAt(a.fact) ?? '', lastSaidAt(b.fact) ?? '']
  if (mine !== theirs) return mine < theirs ? 1 : -1
  return a.fact.id < b.fact.id ? -1 : 1
}
