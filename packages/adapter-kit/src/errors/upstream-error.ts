import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** The helpdesk failed (5xx), or behaved as it must not, such as sending the same page for ever. */
export class UpstreamError extends HelpdeskError {
  override name = 'UpstreamError'

  constructor(message: string, options: HelpdeskErrorOptions & { retryable?: boolean } = {}) {
    super(message, { ...options, code: 'upstream', retryable: options.retryable ?? true })
  }
}
