import { isAttuneError } from '@attune/core'
import { StoreError, type StoreErrorCode } from './store-error.ts'

/** Classes of SQLSTATE (PostgreSQL, appendix A) and codes of the network that pass by themselves. */
const unavailable = ['08', '53', '57', '58', 'ECONN', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']
const conflicts = ['40001', '40P01', '55P03']

/**
 * What the database threw, as an error of the store. Messages and details of a database repeat values of the row, so only
 * its code is kept.
 */
export function fromDatabase(error: unknown, doing: string): unknown {
  if (isAttuneError(error)) return error
  const code = codeOf(error)
  if (code === null) return isConnectionError(error) ? unreachable(doing, 'connection lost') : error
  if (conflicts.includes(code)) {
    return failure(
      `${doing}: somebody else wrote the same rows at the same time (${code}); do it again`,
      'conflict',
      true,
    )
  }
  if (unavailable.some((start) => code.startsWith(start))) return unreachable(doing, code)
  return rejected(doing, code)
}

function unreachable(doing: string, code: string): StoreError {
  const message = `${doing}: the database cannot be reached (${code}); check that it runs, and its address`
  return failure(message, 'unavailable', true)
}

function rejected(doing: string, code: string): StoreError {
  return failure(
    `${doing}: the database refused it (${code}); store.check() tells whether the schema fits`,
    'rejected',
    false,
  )
}

function failure(message: string, code: StoreErrorCode, retryable: boolean): StoreError {
  return new StoreError(message, { code, retryable })
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string' && /^([0-9A-Z]{5}|E[A-Z_]+)$/.test(error.code))
    return error.code
  return error instanceof AggregateError ? codeOf(error.errors[0]) : null
}

/** `pg` throws plain errors without a code when a connection ends or is refused. */
function isConnectionError(error: unknown): boolean {
  return error instanceof Error && /^(Connection terminated|timeout exceeded|Client has|Query read)/.test(error.message)
}
