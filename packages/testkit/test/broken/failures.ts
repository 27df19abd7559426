import { AttuneError, isAttuneError } from '@attune/core'
import { type Breaking, but, failing, on } from './break.ts'

const final = (error: unknown): unknown =>
  isAttuneError(error) ? new AttuneError(error.message, { code: error.code, retryable: false }) : error

/** By the clause that each of them breaks. */
export const brokenFailures: Readonly<Record<string, Breaking>> = {
  refusals: failing((error) =>
    isAttuneError(error) && error.code === 'permission' ? new AttuneError('no', { code: 'authentication' }) : error,
  ),
  conflicts: but((adapter) => ({
    note: (request) =>
      (adapter.note as NonNullable<typeof adapter.note>)(request).catch((error) => {
        throw error?.code === 'conflict' ? new Error('Request failed with status code 409') : error
      }),
  })),
  'rate-limits': on(({ clock }) => ({
    clock: { ...clock, sleep: (_milliseconds, signal) => clock.sleep(100, signal) },
  })),
  'passing-failures': failing((error) => (isAttuneError(error) && error.code === 'upstream' ? final(error) : error)),
  timeouts: failing((error) => (isAttuneError(error) && error.code === 'network' ? final(error) : error)),
  'broken-answers': but((adapter) => ({
    conversations: (options) =>
      adapter.conversations(options).catch((error) => {
        if (error?.code !== 'wire_format') throw error
        return { items: [], cursor: options?.cursor ?? 'paperboat:0.', more: false }
      }),
  })),
  aborts: failing((error, _setup, signal) => (signal?.aborted === true ? new Error('aborted') : error)),
  'no-secrets': failing((error, setup) =>
    isAttuneError(error)
      ? Object.assign(error, { cause: { request: { headers: { authorization: `Bearer ${setup.secret}` } } } })
      : error,
  ),
}
