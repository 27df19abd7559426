import type { Authority, Commitment, Conversation, Fact, Instant, Stage } from '@attune/core'
import { remediesNow } from '../authority/index.ts'
import { checkInstant } from '../check-instant.ts'
import { dayText } from '../day-text.ts'
import { lastSaidAt } from '../facts/line.ts'
import { conversationOf } from '../facts/remember.ts'
import type { MemoryLocale } from '../locale.ts'
import type { Profile } from '../profile/profile.ts'
import { customerWords } from '../recall/raised.ts'
import { type Recall, type Recalled, type RecallOptions, type RecallParts, recallFrom } from '../recall/recall.ts'
import type { RecallReasonCode } from '../recall/recall-reason.ts'
import { servingPurposes } from '../recall/serving-purposes.ts'
import { topicOf } from '../recall/topic.ts'
import { statementIn } from '../statement-language.ts'
import { sheetOf } from './brief-lines.ts'
import type { Brief, BriefData, BriefFact, BriefTopic, BriefWho } from './brief-page.ts'
import { briefWords } from './brief-words.ts'
import { openPromises } from './open-promises.ts'
import { paceOf } from './pace-of.ts'
import { markdownSheet, oneLine, textSheet } from './render-sheet.ts'

/** Who reads a brief, and what they may decide. */
export interface BriefOptions extends Omit<RecallOptions, 'purpose'> {
  /** Default: `servingPurposes`. */
  purpose?: RecallOptions['purpose']
  /** Id of the agent who reads it. */
  agent?: string | null
  team?: string | null
  /** What agents may decide; without it nothing is said about offers. */
  authority?: Authority
  /** Default: the stage of the conversation. */
  stage?: Stage
  /** Promises that were found elsewhere, for instance by scoring this conversation; they count beside the profile's. */
  commitments?: readonly Commitment[]
}

export interface BriefParts extends RecallParts {
  /** What is promised in a conversation, when somebody can read it. */
  promisesIn: (conversation: Conversation, customerId: string) => Commitment[]
}

/** What fits on one screen. */
const most = { promises: 4, told: 6, guide: 3, leaveUnsaid: 4 }
const longestQuote = 140

/** Reasons to warn an agent of, when something is kept back. What is merely over needs no warning. */
const warned = new Set<RecallReasonCode>([
  'disputed',
  'no_basis',
  'no_consent',
  'consent_withdrawn',
  'assurance_too_low',
  'purpose_not_covered',
  'never_mention',
  'protected',
  'safety',
  'contradicted',
  'contradicted_safety',
])

export function briefOf(profile: Profile, options: BriefOptions, parts: BriefParts): Brief {
  const { locale = 'en' } = options
  const now = checkInstant(options.now, 'now')
  const conversation = options.conversation === undefined ? null : conversationOf(options.conversation)
  const asked = { ...options, purpose: options.purpose ?? servingPurposes }
  const recall = recallFrom(profile, { ...asked, ...(conversation ? { conversation } : {}) }, parts)
  const { timeZone } = profile.customer
  const shown = (facts: readonly Recalled[], count: number) =>
    facts.slice(0, count).map((one) => briefFact(one, parts, locale, timeZone, now))
  const unsaid = topicsOf(recall, parts, locale)
  const known = new Set(profile.commitments.map(({ id }) => id))
  const here = conversation
    ? parts.promisesIn(conversation, profile.customer.id).filter(({ id }) => !known.has(id))
    : []
  const promises = openPromises([...profile.commitments, ...here, ...(options.commitments ?? [])], now)
  const json: BriefData = {
    schema: 'attune/brief@1',
    customerId: profile.customer.id,
    at: now,
    who: whoOf(profile, conversation),
    promises: promises.slice(0, most.promises),
    told: shown(recall.mention, most.told),
    guide: shown(safetyFirst(recall.useSilently, parts), most.guide),
    now: nowOf(recall, conversation),
    pace: paceOf(conversation, profile.visits, now),
    offers: offersOf(options, conversation, now, locale),
    leaveUnsaid: unsaid.slice(0, most.leaveUnsaid),
    more: {
      promises: beyond(promises, most.promises),
      told: beyond(recall.mention, most.told),
      guide: beyond(recall.useSilently, most.guide),
      leaveUnsaid: beyond(unsaid, most.leaveUnsaid),
    },
  }
  const sheet = sheetOf(json, { locale, timeZone })
  return { text: textSheet(sheet), markdown: markdownSheet(sheet), json }
}

/** What may do harm is read, however much else there is. */
function safetyFirst(facts: readonly Recalled[], { predicates }: RecallParts): Recalled[] {
  const isSafety = ({ fact }: Recalled): boolean => predicates.get(fact.predicate)?.safety === true
  return [...facts.filter(isSafety), ...facts.filter((one) => !isSafety(one))]
}

const beyond = (list: readonly unknown[], shown: number): number => Math.max(0, list.length - shown)

function whoOf({ customer, facts, visits }: Profile, conversation: Conversation | null): BriefWho {
  const { display, given, family, honorific } = customer.names
  const preferred = customer.names.preferred ?? wishedName(facts)
  const whole = [given, family].filter((part) => part !== null).join(' ')
  const name = preferred ?? display ?? (whole === '' ? null : whole)
  const before = visits.filter(({ conversationId }) => conversationId !== conversation?.id)
  const times = before.map(({ startedAt }) => startedAt).filter((at): at is Instant => at !== null)
  return {
    name,
    nameIsWish: preferred !== null,
    honorific,
    visits: before.length,
    lastVisitAt: times.toSorted().at(-1) ?? null,
    locales: customer.locales,
  }
}

/** How they asked to be called. To call somebody so, nobody has to bring it up. */
function wishedName(facts: readonly Fact[]): string | null {
  const wish = facts.findLast(
    ({ predicate, subject, status }) => predicate === 'preferred_name' && subject === 'customer' && status === 'active',
  )
  return typeof wish?.value === 'string' ? wish.value : null
}

function briefFact(
  { fact, relevance, reason }: Recalled,
  { predicates }: RecallParts,
  locale: MemoryLocale,
  timeZone: string | null,
  now: Instant,
): BriefFact {
  const words = briefWords[locale]
  const saidAt = lastSaidAt({ ...fact, provenance: fact.provenance.filter(({ statedBy }) => statedBy === 'customer') })
  const day = saidAt === null ? null : dayText(saidAt, locale, timeZone, now) + (timeZone === null ? words.utc : '')
  return {
    factId: fact.id,
    statement: statementIn(fact, predicates, locale),
    saidAt,
    source: day === null ? words.toldUndated : words.toldOn(day),
    relevance,
    reason: reason.code === 'told_by_customer' || reason.code === 'raised_now' ? null : reason.sentence,
  }
}

/** What is not to be brought up, each topic once. */
function topicsOf({ withhold, useSilently }: Recall, { predicates }: RecallParts, locale: MemoryLocale): BriefTopic[] {
  const topics = [
    ...withhold,
    ...useSilently.map(({ fact, reason }) => ({ topic: topicOf(fact, reason.code, predicates, locale), reason })),
  ].filter(({ reason }) => warned.has(reason.code))
  const seen = new Set<string>()
  return topics.flatMap(({ topic, reason }) => {
    const key = `${topic} ${reason.code}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ topic, reason: reason.sentence }]
  })
}

function nowOf({ mention, useSilently }: Recall, conversation: Conversation | null): BriefData['now'] {
  const last = conversation ? customerWords(conversation).at(-1) : undefined
  return {
    subject: conversation?.subject ?? null,
    lastMessage: last === undefined ? null : shortened(oneLine(last)),
    relevantFactIds: [...mention, ...useSilently].flatMap(({ fact, relevance }) =>
      (relevance ?? 0) > 0 ? [fact.id] : [],
    ),
  }
}

function shortened(text: string): string | null {
  if (text === '') return null
  const characters = [...text]
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote - 1).join('')}…`
}

function offersOf(
  { authority, agent = null, team = null, channel, stage }: BriefOptions,
  conversation: Conversation | null,
  now: Instant,
  locale: MemoryLocale,
): BriefData['offers'] {
  if (authority === undefined) return null
  const place = { channel: channel ?? conversation?.channel ?? null, stage: stage ?? conversation?.stage ?? null }
  return remediesNow(authority, { agent, team, ...place, now, locale })
}
