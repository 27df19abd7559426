import { AttuneError } from './attune-error.ts'

/** A caller's mistake in an option: names its path and, for a near miss, the name that was meant. */
export class OptionsError extends AttuneError {
  override name = 'OptionsError'

  constructor(message: string, path?: string, cause?: unknown) {
    super(message, { code: 'invalid_options', where: path === undefined ? {} : { path }, cause })
  }
}
