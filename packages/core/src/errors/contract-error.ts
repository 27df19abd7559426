import { AttuneError } from './attune-error.ts'
import type { Where } from './where.ts'

/** A rule, an adapter or another extension broke the contract it is written against. Its author has to mend it. */
export class ContractError extends AttuneError {
  override name = 'ContractError'

  constructor(message: string, cause?: unknown, where: Where = {}) {
    super(message, { code: 'broken_contract', cause, where })
  }
}
