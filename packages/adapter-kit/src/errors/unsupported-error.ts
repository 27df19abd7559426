import type { Capability } from '@attune/core'
import { HelpdeskError } from './helpdesk-error.ts'

/** The helpdesk cannot do this, on this plan or at all. The coverage table in the docs says so before anybody tries. */
export class UnsupportedError extends HelpdeskError {
  override name = 'UnsupportedError'
  readonly capability: Capability

  constructor(capability: Capability, message: string) {
    super(message, { code: 'unsupported', retryable: false })
    this.capability = capability
  }
}
