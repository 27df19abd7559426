import type { Conversation, ConversationContext, ScoreReport } from '@attune/core'

/** What judges conversations: a scorer of `@attune/scoring`, or anything like it. */
export interface SyncScorer {
  /**
   * @param context what it is judged with: the service hours of its connection, and what is remembered of the customer where
   * the store has their profile. `now` is `null`: a report does not depend on when it was made
   */
  score(conversation: Conversation, context: ConversationContext): ScoreReport | Promise<ScoreReport>
  /** Hash of everything that makes a report besides the conversation and what stands beside it. Another one: score again. */
  standards: string
}
