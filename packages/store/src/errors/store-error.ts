import { AttuneError } from '@attune/core'

/** What kind of failure it was, for programs. Stable. */
export type StoreErrorCode =
  /** The database cannot be reached, or is shutting down. */
  | 'unavailable'
  /** Somebody else wrote the same thing at the same time. Do it again. */
  | 'conflict'
  /** The database refused what was sent. */
  | 'rejected'
  /** Another process has the folder open. */
  | 'folder_in_use'
  /** The database was written by a newer version of Attune, or a migration failed. */
  | 'migration'
  /** The key that a record was sealed with is not at hand. */
  | 'key_missing'
  /** The key was destroyed: the customer was erased. */
  | 'erased'
  /** A sealed value was damaged, or moved to where it does not belong. */
  | 'tampered'
  /** The key provider failed. */
  | 'key_provider'
  /** The key file is not safe where it is, or cannot be read. */
  | 'key_file'
  /** Used in a way that cannot work: the store inside its own transaction, or after it was closed. */
  | 'misuse'

/** What the store throws. Never holds a customer's words, a key, a parameter of a query or an address with a password. */
export class StoreError extends AttuneError {
  override name = 'StoreError'
  declare readonly code: StoreErrorCode

  constructor(message: string, options: { code: StoreErrorCode; retryable?: boolean; cause?: unknown }) {
    super(message, options)
  }
}
