import type { ConversationInput, Instant, Interaction, ScoreReport, ShortMessage } from '@attune/core'
import type { ScorerOptions } from '../create-scorer.ts'
import type { CheckOptions, DraftFinding } from '../draft/draft-finding.ts'
import type { Advice } from './advice.ts'
import type { Waiting } from './waiting.ts'

/** What a session is opened with: a scorer's options and what is known of the conversation so far. */
export interface SessionOptions extends ScorerOptions {
  /**
   * The conversation in the short or full form, with the messages there are already (none is fine), the channel, the
   * customer, and beside it `profile`, `history` and `serviceHours`.
   */
  conversation?: object
}

/**
 * A conversation while it happens. The cost of a message does not grow with what was said before; only a message that
 * arrives out of order, or is edited, makes the session hear the conversation again from the start.
 */
export interface Session {
  readonly conversationId: string
  /**
   * Takes in what happened: a message in the short form, or any interaction. The same id again is the same event: a
   * second delivery changes nothing, a changed text replaces the first.
   *
   * @throws InputError when it is neither
   */
  apply(interaction: Interaction | ShortMessage): void
  /**
   * What to do now: first whether to speak, leave room or check in; then what is owed and what was promised, the most
   * pressing first.
   *
   * @param now ISO 8601 with `Z` or an offset
   */
  advise(now: Instant): Advice[]
  /** Who waits for a reply at the moment, and how badly; `null` when nobody does. `whoFirst` orders many sessions by it. */
  waiting(): Waiting | null
  /** Judges a reply before it is sent, by the same rules. Quiet by default: the two most serious findings. */
  check(draft: string, options?: CheckOptions): DraftFinding[]
  /** The report of the conversation so far, as `Scorer.score` gives it. */
  report(now?: Instant): ScoreReport
  /** All there is to know, as JSON: `resumeSession` goes on from it, here or on another machine. */
  state(): SessionState
}

/**
 * A session on paper. The ledger is a pure function of what happened, so what happened is kept, and nothing else: a state
 * that was written under an older rule pack is judged by the new one, like any other conversation.
 */
export interface SessionState extends ConversationInput {
  schema: 'attune/session@1'
}
