import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** The helpdesk understood who asks and refused what was asked: a wrong value, an unknown field, a closed ticket. */
export class RejectedError extends HelpdeskError {
  override name = 'RejectedError'

  constructor(message: string, options: HelpdeskErrorOptions = {}) {
    super(message, { ...options, code: 'rejected', retryable: false })
  }
}
