import { isAttuneError } from '@attune/core'

/** What of an error may be kept and shown: the messages of other programs may repeat what they were given. */
export interface Failure {
  /** Of an Attune error its code; of others `defect`. */
  code: string
  message: string
  /** Whether it may pass by itself. */
  retryable: boolean
  /** How long the helpdesk asked to wait. */
  retryAfterMs: number | null
}

export function failureOf(error: unknown): Failure {
  if (isAttuneError(error)) {
    const { code, message, retryable } = error
    const asked = 'retryAfterMs' in error && typeof error.retryAfterMs === 'number' ? error.retryAfterMs : null
    return { code, message, retryable, retryAfterMs: asked }
  }
  const name = error instanceof Error ? error.name : 'something that is no error'
  return {
    ...{ code: 'defect', message: `${name} was thrown; its message is left out, since it may repeat data` },
    ...{ retryable: true, retryAfterMs: null },
  }
}

export const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
