import type { FailOn } from '@attune/scoring'

/** What the guard may do with a reply that is not good enough. */
export interface Policy {
  /** A finding this severe keeps a reply back. */
  holdAt: FailOn
  /** Put edits into the reply that the check tried and found to help. */
  mayEdit: boolean
  /** How often the model may write it again, told what was found. 0: never. */
  rewrites: number
  /** How long the model may take for one draft. */
  modelTimeoutMs: number
}

export const strict: Policy = { holdAt: 'minor', mayEdit: true, rewrites: 2, modelTimeoutMs: 30_000 }
