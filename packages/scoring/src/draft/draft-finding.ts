import type { Finding, Instant, Span } from '@attune/core'

/** An edit of a draft: the text between the two places is replaced. Equal places insert. */
export interface Suggestion {
  span: Span
  /** What would stand there. `[…]` is a gap for what only the agent knows: as it stands it does nothing. */
  text: string
  /** Where `text` has gaps: the same with something in them, as it was tried. An example, not a fact. */
  filled?: string
}

/** What a rule finds in a reply that has not been sent. Evidence with `messageId` "draft" points into the draft. */
export interface DraftFinding extends Finding {
  /**
   * The smallest edit found that removes this finding and causes no new one; it has been tried. Left out when there is
   * none: some things only a person can put right.
   */
  suggestion?: Suggestion
}

/** How a draft is checked: how loudly, and how far along it is. */
export interface CheckOptions {
  /** How many findings to show, the most serious first. Default 2: who is nudged at every word stops looking. */
  nudges?: number
  /** The draft is still being written: what it does not say yet is not held against it. Default false. */
  typing?: boolean
  /** When it would be sent, ISO 8601. Left out: time says nothing about it. */
  now?: Instant
  /**
   * Who would send it. Default `agent`. With `bot` or `ai` it is judged as a machine's: it has to say what it is, and does
   * not pass for the person a customer asked for.
   */
  role?: 'agent' | 'bot' | 'ai'
  /** Look for edits. Default true, while typing false: trying them out takes longer than a keystroke. */
  suggest?: boolean
}
