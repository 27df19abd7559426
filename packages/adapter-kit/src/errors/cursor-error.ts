import { HelpdeskError } from './helpdesk-error.ts'

/** A cursor this adapter did not make, or made for something else, or that was damaged. Start from `since` instead. */
export class CursorError extends HelpdeskError {
  override name = 'CursorError'

  constructor(message: string) {
    super(message, { code: 'invalid_cursor', retryable: false, path: 'cursor' })
  }
}
