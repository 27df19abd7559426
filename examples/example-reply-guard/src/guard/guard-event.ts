import type { DraftFinding } from '@attune/scoring'
import type { CheckedReply } from './check-reply.ts'
import type { HandOver } from './hand-over.ts'

/** What happens on the way to a reply, for a log or for a colleague who looks on. Only `reply` is for the customer. */
export type GuardEvent =
  /** The model writes. */
  | { type: 'words'; words: string }
  /** A draft was not good enough; `stopped` when the model was interrupted over it. */
  | { type: 'held'; text: string; findings: DraftFinding[]; stopped: boolean }
  /** One edit of the check was made. */
  | { type: 'edited'; text: string }
  | { type: 'reply'; reply: CheckedReply }
  | { type: 'handed-over'; handOver: HandOver }
