import type { CommitmentState, Instant } from '@attune/core'
import type { Offer } from '../authority/index.ts'

/** What an agent sees before replying, as data. */
export interface BriefData {
  schema: 'attune/brief@1'
  customerId: string
  at: Instant
  who: BriefWho
  /** What was promised and is not known to be kept; the most pressing first. */
  promises: BriefPromise[]
  /** What may be said, with its source; the most relevant first. */
  told: BriefFact[]
  /** What may guide and is left unsaid. */
  guide: BriefFact[]
  now: BriefNow
  pace: BriefPace
  /** What this agent may offer; `null` = no authority was given. */
  offers: Offer[] | null
  leaveUnsaid: BriefTopic[]
  /** How many of each are there beyond those shown. */
  more: { promises: number; told: number; guide: number; leaveUnsaid: number }
}

export interface BriefWho {
  /** As the customer wants to be called, or is called; `null` = not known. */
  name: string | null
  /** Whether the name is their own wish. */
  nameIsWish: boolean
  honorific: string | null
  visits: number
  lastVisitAt: Instant | null
  /** Languages they use, preferred first. */
  locales: string[]
}

export interface BriefPromise {
  statement: string
  state: CommitmentState
  madeAt: Instant | null
  dueAt: Instant | null
  overdue: boolean
}

export interface BriefFact {
  factId: string
  statement: string
  /** When the customer last said it; `null` = the day was not recorded. */
  saidAt: Instant | null
  /** Where it is known from, as it may be said: "you told us on 3 May". */
  source: string
  relevance: number | null
  /** Why it may only guide; `null` for what may be said. */
  reason: string | null
}

export interface BriefNow {
  subject: string | null
  /** The customer's last message, shortened. */
  lastMessage: string | null
  /** Ids of facts that what is being said is about. */
  relevantFactIds: string[]
}

export interface BriefPace {
  /** The customer has been waiting for a reply for so long; `null` = nobody waits, or no times. */
  waitingMs: number | null
  /** How long the customer usually takes to answer; `null` = cannot tell. */
  answersWithinMs: number | null
  /** Characters of a usual message of the customer; `null` = no messages. */
  usualLength: number | null
  /** Visits in the last 30 days. */
  recentVisits: number
  /** The visit before this one was left unsolved; `null` = not known. */
  lastUnsolved: boolean | null
}

export interface BriefTopic {
  topic: string
  reason: string
}

/** A brief: for the screen, for a ticket, and for a program. */
export interface Brief {
  text: string
  markdown: string
  json: BriefData
}
