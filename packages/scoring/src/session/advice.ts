import type { Evidence, Instant } from '@attune/core'

/**
 * - `speak`: the customer waits for an answer (`at`: by when it is still in time).
 * - `leave-room`: the next word is the customer's (`at`: until when to stay silent).
 * - `check-in`: the room was long enough; one friendly question is welcome (`at`: since when).
 * - `rest`: nothing is owed; whoever speaks now speaks unasked.
 * - `duty`: something the customer's words opened is still owed.
 * - `promise`: a promise is coming due, or is overdue (`at`: when).
 */
export type AdviceKind = 'speak' | 'leave-room' | 'check-in' | 'rest' | 'duty' | 'promise'

/** One thing to do, or to leave, now. */
export interface Advice {
  kind: AdviceKind
  /** How much it presses: 0 = not at all, 1 = now or never. */
  urgency: number
  /** The time it speaks of; `null` when there is none, or messages carry no times. */
  at: Instant | null
  /** The rule whose duty it is, for `duty` and `promise`. */
  ruleId: string | null
  /** In the session's language. */
  message: string
  /** The words it rests on. */
  evidence: Evidence[]
}
