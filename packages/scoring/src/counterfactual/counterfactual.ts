import type { Finding, Span } from '@attune/core'

/** The smallest change found that would have flipped a finding: another text in one place of one message. */
export interface Counterfactual {
  /** The finding as it stands. */
  finding: Finding
  messageId: string
  /** What would be replaced; equal places insert. */
  span: Span
  /** What would stand there; empty = nothing. `[…]` is a gap for what only the agent knows. */
  text: string
  /** Where `text` has gaps: the same with something in them, as it was scored. An example, not a fact. */
  filled?: string
  /** The score as it stands, 0..1; `null` = nothing was owed. */
  scoreBefore: number | null
  /** The score of the conversation with this one change, its gaps filled: it was scored again. */
  scoreAfter: number | null
}
