import { AuthenticationError } from '../errors/authentication-error.ts'
import { ConflictError } from '../errors/conflict-error.ts'
import type { FailedRequest, HelpdeskError } from '../errors/helpdesk-error.ts'
import { NotFoundError } from '../errors/not-found-error.ts'
import { PermissionError } from '../errors/permission-error.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { RejectedError } from '../errors/rejected-error.ts'
import { UpstreamError } from '../errors/upstream-error.ts'

export interface AnswerFailure {
  system: string
  request: FailedRequest & { status: number }
  /** Of a 429. */
  retryAfterMs: number | null
  needs: string | undefined
  /** The adapter declared this status as one that passes. */
  passes: boolean
}

/** The typed error of a status that is no success. The body of the answer has no part in it. */
export function errorOfAnswer({ system, request, retryAfterMs, needs, passes }: AnswerFailure): HelpdeskError {
  const { status } = request
  const what = `${system}: ${request.method} ${request.path}: ${status}`
  const need = needs === undefined ? '' : ` It takes ${needs}.`
  if (retryAfterMs !== null) {
    const seconds = Math.ceil(retryAfterMs / 1000)
    return new RateLimitError(
      `${what}, too many requests. Try again in ${seconds} seconds; fewer at once (limits) may avoid it.`,
      { request, retryAfterMs },
    )
  }
  if (status === 401) {
    return new AuthenticationError(`${what}, the credentials are not accepted. Is the token right, and not expired?`, {
      request,
    })
  }
  if (status === 402 || status === 403) {
    return new PermissionError(
      `${what}, not allowed.${need === '' ? ' Check the scopes of the token, the role of its user, and the plan.' : need}`,
      { request },
    )
  }
  if (status === 404 || status === 410) {
    return new NotFoundError(`${what}, there is no such thing, no longer, or not for this user.${need}`, { request })
  }
  if (status === 409 || status === 412 || status === 423) {
    return new ConflictError(`${what}, somebody else changed it at the same time. Read it again, then write.`, {
      request,
      retryable: passes,
    })
  }
  if (status >= 500 || status === 408 || status === 425) {
    return new UpstreamError(`${what}, the helpdesk failed. It may pass; its status page tells more.`, {
      request,
      retryable: status !== 501 && status !== 505,
    })
  }
  if (status < 400) {
    return new UpstreamError(
      `${what}, it answers from another address. Redirects are not followed, for the credentials would go along: ` +
        'set the address of the helpdesk itself.',
      { request, retryable: false },
    )
  }
  return new RejectedError(
    `${what}, the helpdesk refuses what was asked: a value, a field or a state does not fit.${need}`,
    {
      request,
    },
  )
}
