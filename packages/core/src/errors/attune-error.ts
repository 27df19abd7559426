import type { Where } from './where.ts'

// A registered symbol is the same in every copy of this package, so an error is recognised across copies, where
// `instanceof` fails.
const brand = Symbol.for('attune.error')

/** What an {@link AttuneError} knows besides its sentence. */
export interface AttuneErrorOptions {
  code: string
  retryable?: boolean
  where?: Where
  cause?: unknown
}

/**
 * What every Attune package throws. The message says what happened, where, and what to do about it; it never repeats
 * what a customer wrote.
 */
export class AttuneError extends Error {
  override name = 'AttuneError'
  /** Stable, for programs: `invalid_input`, `invalid_options`, `broken_contract`; adapters add their own. */
  readonly code: string
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean
  readonly where: Where

  constructor(message: string, options: AttuneErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
    this.retryable = options.retryable ?? false
    this.where = options.where ?? {}
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Whether something thrown is an error of Attune, from whichever copy of the package.
 *
 * @example
 * if (isAttuneError(error) && error.retryable) await retryLater()
 */
export function isAttuneError(value: unknown): value is AttuneError {
  return typeof value === 'object' && value !== null && brand in value
}
