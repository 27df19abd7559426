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
  /** The score, 0..1; `null` = nothing was owed. */
  before: number | null
  /** The score, 0..1; `null` = nothing was owed. */
  after: number | null
  /** after − before; `null` unless both have a score. */
  difference: number | null
  verdict: { before: Verdict; after: Verdict }
  /** The service side answered before and no longer does: it is silent, or the customer's last words now wait for it. */
  stoppedAnswering: boolean
  /** Dimensions whose score changed; `null` = nothing was owed. */
  dimensions: readonly { dimension: Dimension; before: number | null; after: number | null }[]
  appeared: readonly FindingChange[]
  vanished: readonly FindingChange[]
}

/** A mean difference with its 95 % interval over resamples of conversations. */
export interface MeanDifference {
  /** Conversations with a value on both sides. */
  conversations: number
  /** Mean of the scores before, 0..1. */
  before: number
  /** Mean of the scores after, 0..1. */
  after: number
  /** after − before. */
  difference: number
  /** Lower end of the 95 % interval of the difference. */
  low: number
  /** Upper end of the 95 % interval of the difference. */
  high: number
}

/** Conversations with a value on one side only. */
export interface OneSided {
  /** How many they are, at least 1. */
  conversations: number
  /** Mean of the scores there, 0..1. */
  mean: number
}

/**
 * What became of a family or a dimension. The means are over the conversations with a value on both sides, and `null`
 * when there are none, or fewer than those with a value on one side only: what is left says little of the whole then, and
 * may even point the other way.
 */
export interface PartDifference {
  /** Conversations with a value on both sides. */
  conversations: number
  /** Mean before, 0..1. */
  before: number | null
  /** Mean afterwards, 0..1. */
  after: number | null
  /** Mean of the differences, after minus before, −1..1. */
  difference: number | null
  /** Lower end of its 95 % interval. */
  low: number | null
  /** Upper end of its 95 % interval. */
  high: number | null
  /** Had nothing owed or wrong before; `null` = there are none. */
  appeared: OneSided | null
  /** Have nothing owed or wrong afterwards; `null` = there are none. */
  vanished: OneSided | null
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
  /** `null`: no conversation has a value on either side. */
  families: Readonly<Record<Family, PartDifference | null>>
  /** Those that any conversation has a value of. */
  dimensions: readonly (PartDifference & { dimension: Dimension })[]
  /** By how the score changed; what has no score on one side counts in none. */
  wins: number
  /** Conversations that changed by less than the tie. */
  ties: number
  /** Conversations that scored lower afterwards. */
  losses: number
  /** Conversations that had a score before, and have none afterwards. */
  unscored: number
  /** How often one verdict became another, most often first. */
  verdicts: readonly { before: Verdict; after: Verdict; conversations: number }[]
  /** How often findings of a rule appeared and vanished, most changes first. */
  rules: readonly { ruleId: string; outcome: FindingOutcome; appeared: number; vanished: number }[]
}

/** What counts as no change, and how intervals are drawn. */
export interface CompareOptions {
  /** A difference of less than this is a tie. Default 0.005. */
  tie?: number
  /** Resamples for intervals. Default 1000. */
  resamples?: number
  /** Same seed, same intervals. Default 1. */
  seed?: number
}
