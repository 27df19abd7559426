import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** No answer arrived: no connection, or none in time. A write may have happened all the same. */
export class NetworkError extends HelpdeskError {
  override name = 'NetworkError'
  readonly reason: 'connection' | 'timeout'

  constructor(message: string, options: HelpdeskErrorOptions & { reason?: 'connection' | 'timeout' } = {}) {
    super(message, { ...options, code: 'network', retryable: true })
    this.reason = options.reason ?? 'connection'
  }
}
