import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** The helpdesk knows us and says no: a scope, a role or a plan is missing. Optional streams carry on without. */
export class PermissionError extends HelpdeskError {
  override name = 'PermissionError'

  constructor(message: string, options: HelpdeskErrorOptions = {}) {
    super(message, { ...options, code: 'permission', retryable: false })
  }
}
