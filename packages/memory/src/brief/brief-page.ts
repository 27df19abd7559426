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

/** Who is there. */
export interface BriefWho {
  /** As the customer wants to be called, or is called; `null` = not known. */
  name: string | null
  /** Whether the name is their own wish. */
  nameIsWish: boolean
  honorific: string | null
  /** Conversations that are remembered. */
  visits: number
  lastVisitAt: Instant | null
  /** Languages they use, preferred first. */
  locales: string[]
}

/** Something that was promised and is not done yet. */
export interface BriefPromise {
  statement: string
  state: CommitmentState
  madeAt: Instant | null
  dueAt: Instant | null
  overdue: boolean
}

/** Something known, as an agent sees it. */
export interface BriefFact {
  factId: string
  statement: string
  /** When the customer last said it; `null` = the day was not recorded. */
  saidAt: Instant | null
  /** Where it is known from, as it may be said: "you told us on 3 May". */
  source: string
  /** How well it fits what is being said, from 0 to 1; `null` = nothing is being talked about. */
  relevance: number | null
  /** Why it may only guide; `null` for what may be said. */
  reason: string | null
}

/** What this conversation is about. */
export interface BriefNow {
  subject: string | null
  /** The customer's last message, shortened. */
  lastMessage: string | null
  /** Ids of facts that what is being said is about. */
  relevantFactIds: string[]
}

/** How much time this customer takes and gives. */
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

/** A matter that is better left alone, without what is known about it. */
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
