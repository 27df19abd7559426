import { AttuneError } from './attune-error.ts'

/** A rule, an adapter or another extension broke the contract it is written against. Its author has to mend it. */
export class ContractError extends AttuneError {
  override name = 'ContractError'

  constructor(message: string, cause?: unknown) {
    super(message, { code: 'broken_contract', cause })
  }
}
