import type { FiveC, MomentAspect, MomentGap, MomentPhase, Verdict } from '@attune/core'
import type { EvidenceGrade } from '../../../rule.ts'

export interface Sum {
  owed: number
  met: number
  faults: number
  gifts: number
}

/** What a page about one conversation says, in one language. Sentences with numbers are functions: grammar differs. */
export interface PageWords {
  skip: string
  contents: string
  allConversations: string
  verdict: Readonly<Record<Verdict, string>>
  sum: (sum: Sum) => string
  scoreOf: (score: string) => string
  toMend: string
  toMendNote: string
  nothingToMend: string
  transcript: string
  transcriptNote: string
  emptyMessage: string
  automated: string
  findingNumber: (number: number) => string
  times: (count: number) => string
  advice: string
  arc: string
  arcNote: string
  distress: string
  owed: string
  notMeasured: string
  arcSummary: (values: { peak: string | null; end: string | null; owedMost: string; owedEnd: string }) => string
  asTable: string
  message: string
  who: string
  time: string
  given: string
  lost: string
  lostNote: string
  lostNothing: string
  start: string
  /** The part of a score kept for care that was not owed. */
  unasked: string
  byFaults: string
  /** Losses that are less than a hundredth. */
  tooSmall: string
  end: string
  dimensions: string
  fiveC: string
  fiveCs: Readonly<Record<FiveC, string>>
  momentMap: string
  momentMapNote: string
  phases: Readonly<Record<MomentPhase, string>>
  aspects: Readonly<Record<MomentAspect, string>>
  gaps: Readonly<Record<MomentGap, string>>
  moments: string
  /** What the figure of a moment adds up. */
  momentScale: string
  facts: string
  observed: string
  observedNote: string
  suppressed: string
  suppressedNote: string
  why: string
  whyNote: string
  grades: Readonly<Record<EvidenceGrade, string>>
  caveat: string
  footer: (card: string, hash: string) => string
  judgesWords: string
  utc: string
}
