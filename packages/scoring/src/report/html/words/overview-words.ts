import type { Share } from '../overview/insights/compare.ts'

/** What a page about many conversations says, in one language. */
export interface OverviewWords {
  title: string
  lead: (values: { conversations: number; scored: number; from: string | null; to: string | null }) => string
  nothing: string
  meanScore: string
  insights: string
  insightsNote: string
  scores: string
  /** What is only roughly known. */
  about: (value: string) => string
  /** `judgedOn`: the family that `count` conversations were judged on; `null` = the score of all. */
  scoresNote: (values: { count: number; judgedOn: string | null; median: string; low: string; high: string }) => string
  /** Too few to speak of halves and tenths. */
  scoresFew: (values: { judgedOn: string | null; scores: readonly string[] }) => string
  medianLine: string
  families: string
  verdicts: string
  conversations: string
  share: string
  range: string
  trend: Readonly<Record<'day' | 'week', string>>
  trendNote: (undated: number) => string
  period: Readonly<Record<'day' | 'week', string>>
  mean: string
  below: string
  firstReply: string
  firstReplyNote: (values: { count: number; median: string; ninety: string }) => string
  firstReplyFew: (times: readonly string[]) => string
  noFirstReply: string
  upTo: (time: string) => string
  toMend: string
  toMendNote: string
  gifts: string
  giftsNote: string
  rule: string
  inConversations: (count: number) => string
  /** Conversations in which it was missed, and others in which it was given only in part or late. */
  ofOwed: (missed: number, partly: number, owed: number) => string
  /** What follows was found in `count` of all the conversations in which anything was. */
  mostOften: (count: number, all: number) => string
  faultsIn: (count: number, of: number) => string
  examples: string
  best: string
  learn: string
  learnNote: string
  dimensionsNote: string
  owedIn: string
  stability: string
  stabilityNote: string
  agents: string
  teams: string
  agent: string
  team: string
  spread: string
  /** Heading of the drawing of mean and spread, and what is drawn in it. */
  drawn: string
  drawnNote: string
  spreadAll: (mean: string, deviation: string) => string
  between: (share: string, groups: number) => string
  perHundred: string
  medianReply: string
  merged: (groups: number) => string
  hidden: (groups: number, smallest: number) => string
  teamsApart: string
  unnamed: (count: number) => string
  unread: (count: number) => string
  smallest: (smallest: number) => string
  everyOne: string
  everyOneNote: string
  conversation: string
  date: string
  verdict: string
  /** The scorecards that were judged by, as `general@1 (602)`. */
  judgedBy: (cards: readonly string[]) => string
  skipped: (count: number) => string
  feelingSeen: (seen: Share, then: { calmWhenSeen: Share; calmWhenNot: Share } | null) => string
  firstReplyMatters: (withinMs: number, soon: Share, late: Share) => string
  promisesKept: (share: Share) => string
  endedAtWorst: (share: Share) => string
  giftsGiven: (share: Share) => string
  leftWaiting: (count: number) => string
  latestPeriod: (unit: 'day' | 'week', start: string, mean: number, before: number) => string
}
