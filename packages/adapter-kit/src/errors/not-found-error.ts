import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** There is no such thing, or no longer, or not for us. In the middle of a pull it means: deleted since it was listed. */
export class NotFoundError extends HelpdeskError {
  override name = 'NotFoundError'

  constructor(message: string, options: HelpdeskErrorOptions = {}) {
    super(message, { ...options, code: 'not_found', retryable: false })
  }
}
