/** What the server tells the page. Types only: neither side loads code of the other. */
import type { DutyState, Family, FindingOutcome, PromiseFate, Role, Span, Verdict } from '@attune/core'
import type { BriefData } from '@attune/memory'
import type { Advice, DraftFinding } from '@attune/scoring'
import type { PagePart } from '@attune/scoring/html'

export type DeskLocale = 'en' | 'zh-Hans'
export type DeskChannel = 'chat' | 'email'

/** Why a conversation stands where it stands: what weighs most. */
export type QueueReason = 'needs-it' | 'waited-long' | 'waits' | 'answered' | 'closed'

/** A line of the list. */
export interface QueueRow {
  id: string
  customerId: string
  name: string
  channel: DeskChannel
  /** Language of the conversation. */
  lang: DeskLocale
  subject: string
  /** Who looks after it. */
  agent: string | null
  /** Since when somebody waits for a reply; `null` = nobody does. */
  since: string | null
  /** Of `whoFirst`: the larger, the sooner; 0 = nobody waits. */
  priority: number
  /** How badly they need an answer, 0..1, from their own words. */
  need: number
  reason: QueueReason
  /** The customer's words that say so. */
  quote: string | null
  last: { role: Role; text: string; at: string }
}

export interface Inbox {
  agent: string
  /** The real helpdesk behind the desk; `null` = all is invented, and can be played with. */
  helpdesk: string | null
  rows: QueueRow[]
}

/** Words of a message that a judgement rests on. */
export interface MessageMark {
  span: Span
  outcome: FindingOutcome | 'owed'
  ruleId: string
  message: string
}

export interface MessageView {
  id: string
  role: Role
  name: string | null
  text: string
  at: string
  automated: boolean
  marks: MessageMark[]
}

export interface PromiseLine {
  quote: string
  messageId: string
  madeAt: string | null
  dueAt: string | null
  state: PromiseFate
}

export interface OwedLine {
  id: string
  title: string
  state: DutyState
  quote: string | null
}

export interface ScoreView {
  score: number | null
  verdict: Verdict
  verdictText: string
  unknownReason: string | null
  families: Record<Family, number | null>
  promises: PromiseLine[]
  owed: OwedLine[]
  best: { quote: string; because: string } | null
}

export interface ConversationView {
  id: string
  customerId: string
  name: string
  subject: string
  channel: DeskChannel
  lang: DeskLocale
  closed: boolean
  messages: MessageView[]
  advice: Advice[]
  score: ScoreView
  brief: BriefData
  /** Erasing shows what would go. */
  kept: { facts: number; visits: number; promises: number; conversations: number }
}

export interface DraftCheck {
  findings: DraftFinding[]
}

export interface Persona {
  id: string
  lang: DeskLocale
  name: string
  /** What is going on, for the visitor who plays them. */
  story: string
  opening: string
  /** Lines to go on with. */
  lines: string[]
}

export interface WhyAnswer {
  statement: string
  text: string
}

export interface Erased {
  facts: number
  commitments: number
  visits: number
  conversations: number
  hashes: number
}

export interface DashboardView {
  conversations: number
  meanScore: number | null
  promises: Partial<Record<PromiseFate, number>>
  medianFirstReplyMs: number | null
  familiarity: number | null
  parts: PagePart[]
  /** How far the reading of past conversations has come, 0..1. */
  ready: number
}

/** What the server sends when something happens. */
export type DeskEvent =
  | { type: 'row'; row: QueueRow }
  | { type: 'order'; rows: Pick<QueueRow, 'id' | 'priority' | 'reason'>[] }
  | { type: 'gone'; ids: string[] }
  | { type: 'reset' }

export type { Advice, DraftFinding }
