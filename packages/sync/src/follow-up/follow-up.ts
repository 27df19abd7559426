import type { Channel, Conversation, ConversationContext, Instant, ScoreReport } from '@attune/core'
import type { WriteBack } from '../write-back/write-back.ts'

/** What coming back to a customer is for, as `planFollowUp` of `@attune/scoring` has it. */
export type FollowUpKind = 'promised' | 'service' | 'feedback' | 'offer'

/** Come back to the customer then and there, or do not. */
export type FollowUpPlan =
  | { decision: 'contact'; kind: FollowUpKind; at: Instant; channel: Channel; message: string }
  | { decision: 'do-not' }

/** What a follow-up is planned from. */
export interface FollowUpQuestion {
  /** As it was scored; its customer as they are known now, with everything they allowed and refused. */
  conversation: Conversation
  report: ScoreReport
  context: ConversationContext
  now: Instant
  /** When this customer's turn to be followed up came before; count them against caps. */
  contacts: { at: Instant; kind: FollowUpKind }[]
}

/**
 * Says whether and when to come back to a customer; `null` = there is nothing to come back for. It is asked once a
 * conversation was scored, and again when the time has come, by what is true then. Must not ask anybody anything.
 */
export type FollowUpPlanner = (question: FollowUpQuestion) => FollowUpPlan | null

/** A follow-up whose time has come. */
export interface FollowUpDue {
  conversation: Conversation
  plan: Extract<FollowUpPlan, { decision: 'contact' }>
}

/** Says what to write when a follow-up is due: to colleagues. Nothing is sent to the customer. */
export type FollowUpPolicy = (due: FollowUpDue) => readonly WriteBack[]
