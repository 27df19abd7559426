import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/**
 * Somebody else changed it in between (409, 412, 423). Read it again, then write. `retryable` only where the adapter
 * declared the status as one that passes by itself.
 */
export class ConflictError extends HelpdeskError {
  override name = 'ConflictError'

  constructor(message: string, options: HelpdeskErrorOptions & { retryable?: boolean } = {}) {
    super(message, { ...options, code: 'conflict', retryable: options.retryable ?? false })
  }
}
