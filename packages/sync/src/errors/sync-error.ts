import { AttuneError } from '@attune/core'

/** What kind of failure it was, for programs. Stable. */
export type SyncErrorCode =
  /** There is no connection of that name. */
  | 'unknown_connection'
  /** There is no such job among those that were put aside. */
  | 'unknown_job'
  /** Somebody else went on with this pull meanwhile; nothing of it was kept twice. */
  | 'overtaken'
  /** A conversation changed again and again while it was scored. */
  | 'keeps_changing'
  /** Used in a way that cannot work, such as after it was stopped. */
  | 'misuse'

/** What sync throws by itself. Never holds a customer's words or a secret. */
export class SyncError extends AttuneError {
  override name = 'SyncError'
  declare readonly code: SyncErrorCode

  constructor(message: string, options: { code: SyncErrorCode; retryable?: boolean; cause?: unknown }) {
    super(message, options)
  }
}
