import type { Dimension, Family, FindingOutcome, Severity, Verdict } from '@attune/core'

/** A finding that only one of two reports of a conversation has. */
export interface FindingChange {
  ruleId: string
  outcome: FindingOutcome
  severity: Severity
  /** The message its evidence begins in; `null` = it has none. */
  messageId: string | null
  message: string
}

/** One conversation, before and after. */
export interface ConversationComparison {
  conversationId: string
  before: number | null
  after: number | null
  /** after − before; `null` unless both have a score. */
  difference: number | null
  verdict: { before: Verdict; after: Verdict }
  /** Dimensions whose score changed; `null` = nothing was owed. */
  dimensions: readonly { dimension: Dimension; before: number | null; after: number | null }[]
  appeared: readonly FindingChange[]
  vanished: readonly FindingChange[]
}

/** A mean difference with its 95 % interval over resamples of conversations. */
export interface MeanDifference {
  /** Conversations with a value on both sides. */
  conversations: number
  before: number
  after: number
  difference: number
  low: number
  high: number
}

/** Two sets of reports on the same conversations. */
export interface Comparison {
  schema: 'attune/comparison@1'
  /** Scorecards of both sides. */
  scorecards: { before: readonly string[]; after: readonly string[] }
  /** In the order of `before`. */
  conversations: readonly ConversationComparison[]
  /** Conversations that only one side has. */
  onlyBefore: readonly string[]
  onlyAfter: readonly string[]
  /** `null` when no conversation has a score on both sides. */
  score: MeanDifference | null
  families: Readonly<Record<Family, MeanDifference | null>>
  dimensions: readonly (MeanDifference & { dimension: Dimension })[]
  /** By how the score changed; what has no score on one side counts in none. */
  wins: number
  ties: number
  losses: number
  /** How often one verdict became another, most often first. */
  verdicts: readonly { before: Verdict; after: Verdict; conversations: number }[]
  /** How often findings of a rule appeared and vanished, most changes first. */
  rules: readonly { ruleId: string; outcome: FindingOutcome; appeared: number; vanished: number }[]
}

export interface CompareOptions {
  /** A difference of less than this is a tie. Default 0.005. */
  tie?: number
  /** Resamples for intervals. Default 1000. */
  resamples?: number
  /** Same seed, same intervals. Default 1. */
  seed?: number
}
