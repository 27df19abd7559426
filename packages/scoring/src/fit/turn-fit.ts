import type { Evidence } from '@attune/core'

/** What a customer's turn said about the pace they need. */
export interface PaceSignalled {
  /** 0 = none, 1 = right now. A deadline they name presses the more the nearer it is. */
  urgency: number
  /** They said that there is no rush, or asked for time. */
  unhurried: boolean
  /** How fast they write back, as a rule, in milliseconds; `null` with fewer than three answers. */
  tempoMs: number | null
  /** Words of the customer’s turn. */
  words: number
  /** The words that say so; empty when none do. */
  evidence: Evidence[]
}

/** What the service side's turn gave. */
export interface PaceGiven {
  /** From the first message that waited for it, within service hours where they are known; `null` without times. */
  replyMs: number | null
  /** Words of the reply. */
  words: number
  /** Whether the first two sentences do something about it. */
  actsFirst: boolean
  /** It pushed. */
  pushes: boolean
  evidence: Evidence[]
}

/** How the two go together. Too fast does not exist. */
export interface TurnFit {
  signalled: PaceSignalled
  given: PaceGiven
  speed: 'fits' | 'too-slow' | 'unknown'
  length: 'fits' | 'too-long'
  /** `pushed`: who has time was hurried. `slow-to-act`: who is in a hurry got no act first. */
  tone: 'fits' | 'pushed' | 'slow-to-act'
  /** 0..1: the share of what fits, the speed by its worth on the channel's curve. */
  fit: number
  /** The same in one plain sentence. */
  sentence: string
}
