import type { Verdict } from '@attune/core'

/** What a comparison says that is not in the words of the reports, in one language. */
export interface CompareWords {
  title: string
  verdict: Readonly<Record<Verdict, string>>
  bothSides: (conversations: number, before: string, after: string) => string
  noScore: string
  mean: (before: string, after: string, difference: string, meaning: string) => string
  /** What an interval means. */
  one: string
  better: string
  worse: string
  chance: string
  counts: (wins: number, ties: number, losses: number) => string
  /** Conversations that lost their score, and of these those that nobody answers any more. */
  unscored: (conversations: number, unanswered: number) => string
  /** Of a dimension, in conversations with a value on one side only. */
  appeared: (conversations: number, mean: string) => string
  vanished: (conversations: number, mean: string) => string
  onlyBefore: (ids: string) => string
  onlyAfter: (ids: string) => string
  listed: (ids: readonly string[], more: number) => string
  changed: string
  family: (name: string) => string
  verdicts: string
  findings: string
  oneByOne: string
  noneChanged: string
  moreChanged: (count: number) => string
  /** Heads of tables. */
  head: Readonly<
    Record<
      | 'conversations'
      | 'before'
      | 'after'
      | 'difference'
      | 'oneSided'
      | 'rule'
      | 'outcome'
      | 'appeared'
      | 'vanished'
      | 'verdict'
      | 'findings',
      string
    >
  >
  /** Of a regression, `0.82` and `as expected` being such numbers and words. */
  scoreFell: (before: string, after: string) => string
  verdictFell: (before: string, after: string) => string
  verdictLost: (before: string) => string
  noAnswer: string
  newFault: (severity: string) => string
  notCompared: Readonly<Record<'noScore' | 'onlyBefore' | 'onlyAfter', string>>
}
