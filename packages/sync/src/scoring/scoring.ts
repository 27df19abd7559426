import type { Conversation, ScoreReport } from '@attune/core'

/** What judges conversations: a scorer of `@attune/scoring`, or anything like it. */
export interface SyncScorer {
  score(conversation: Conversation): ScoreReport | Promise<ScoreReport>
  /** Hash of everything that makes a report besides the conversation. Another one means: score again. */
  standards: string
}
