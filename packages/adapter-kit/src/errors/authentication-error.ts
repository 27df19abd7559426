import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** The helpdesk does not know us: a wrong or expired token, or a webhook whose signature does not hold. */
export class AuthenticationError extends HelpdeskError {
  override name = 'AuthenticationError'

  constructor(message: string, options: HelpdeskErrorOptions = {}) {
    super(message, { ...options, code: 'authentication', retryable: false })
  }
}
