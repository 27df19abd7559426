import type { Dimension, Family, FindingOutcome, Role, Severity, Verdict } from '@attune/core'

/** Everything a printed report says that is not in the report itself, in one language. */
export interface Words {
  verdict: Readonly<Record<Verdict, string>>
  score: string
  unknown: string
  families: Readonly<Record<Family, string>>
  dimension: string
  dimensions: Readonly<Record<Dimension, string>>
  outcomes: Readonly<Record<FindingOutcome, string>>
  severities: Readonly<Record<Severity, string>>
  roles: Readonly<Record<Role, string>>
  counts: Readonly<Record<'owed' | 'met' | 'faults' | 'gifts', string>>
  judged: string
  notOwed: string
  /** The same where the language is not read. */
  notRead: string
  missed: string
  given: string
  nothingMissed: string
  better: string
  moments: string
  moment: Readonly<Record<'peak' | 'low' | 'ending', string>>
  nothingStoodOut: string
  pace: string
  messages: string
  firstReply: string
  nextReplies: string
  longestReply: string
  /** The longest time from “one moment” to the next word of the service side. */
  longestHold: string
  customerTempo: string
  duration: string
  lastWord: string
  noTimes: string
  silenced: string
  /** What a rule found that only observes. */
  observed: string
  scorecard: string
  underOneSecond: string
  underOneMinute: string
  /** Written behind the number, with the space the language wants. */
  units: Readonly<Record<'second' | 'minute' | 'hour' | 'day', string>>
  /** Between the bigger and the smaller unit. */
  unitGap: string
  colon: string
  /** Around an aside, with the space that the language sets before it. */
  brackets: readonly [open: string, close: string]
  comma: string
  /** Between two statements. */
  clause: string
  quote: readonly [open: string, close: string]
  /** `{count}` is replaced. */
  more: string
}
