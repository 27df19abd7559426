import { AttuneError } from '@attune/core/errors'
import { safeCause } from './safe-cause.ts'

/** The request an error is about. The path is the template, so it holds no id, no query and no secret. */
export interface FailedRequest {
  method: string
  /** For example `tickets/{id}/comments`. */
  path: string
  /** `null` = there was no answer. */
  status: number | null
}

/** What kind of failure it was, for programs. Stable. */
export type HelpdeskErrorCode =
  | 'authentication'
  | 'permission'
  | 'not_found'
  | 'conflict'
  | 'rejected'
  | 'rate_limit'
  | 'upstream'
  | 'network'
  | 'wire_format'
  | 'unsupported'
  | 'invalid_cursor'

/** What a {@link HelpdeskError} knows besides its sentence. */
export interface HelpdeskErrorOptions {
  request?: FailedRequest | undefined
  /** Kept by name and system code only: messages of the network layer can hold addresses and headers. */
  cause?: unknown
}

/** What all errors of adapters are, so that whoever calls them needs to know only `code` and `retryable`. */
export class HelpdeskError extends AttuneError {
  override name = 'HelpdeskError'
  declare readonly code: HelpdeskErrorCode
  /** `null` when no request was involved. */
  readonly request: FailedRequest | null

  constructor(
    message: string,
    options: HelpdeskErrorOptions & { code: HelpdeskErrorCode; retryable: boolean; path?: string | undefined },
  ) {
    super(message, {
      code: options.code,
      retryable: options.retryable,
      ...(options.path === undefined ? {} : { where: { path: options.path } }),
      ...(options.cause === undefined ? {} : { cause: safeCause(options.cause) }),
    })
    this.request = options.request ?? null
  }
}
