import { HelpdeskError, type HelpdeskErrorOptions } from './helpdesk-error.ts'

/** An answer or a webhook that is not what the adapter can read. `where.path` says where; the value is not shown. */
export class WireFormatError extends HelpdeskError {
  override name = 'WireFormatError'

  constructor(message: string, options: HelpdeskErrorOptions & { path?: string | undefined } = {}) {
    super(message, { ...options, code: 'wire_format', retryable: false })
  }
}
