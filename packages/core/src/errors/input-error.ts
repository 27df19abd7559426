import { AttuneError } from './attune-error.ts'
import type { Where } from './where.ts'

/** Data that cannot be read: the message names file, row and path, what was expected and what kind of thing was found. */
export class InputError extends AttuneError {
  override name = 'InputError'

  constructor(message: string, where: Where = {}, cause?: unknown) {
    super(message, { code: 'invalid_input', where, cause })
  }
}
