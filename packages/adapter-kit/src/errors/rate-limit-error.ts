import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** Too many requests, and waiting any longer would have gone over the time budget of the call. */
export class RateLimitError extends HelpdeskError {
  override name = 'RateLimitError'
  /** Milliseconds to wait before the same call has a chance. */
  readonly retryAfterMs: number

  constructor(message: string, options: HelpdeskErrorOptions & { retryAfterMs: number }) {
    super(message, { ...options, code: 'rate_limit', retryable: true })
    this.retryAfterMs = options.retryAfterMs
  }
}
