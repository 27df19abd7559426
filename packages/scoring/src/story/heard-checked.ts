import { ContractError, nearest } from '@attune/core'
import { type Signal, type SignalKind, signalKinds } from '@attune/language'
import { heard as heardUnchecked, type Utterance } from './utterance.ts'

const known: ReadonlySet<string> = new Set(signalKinds)

/**
 * Signals of an utterance of the given kinds, in order.
 *
 * @throws {ContractError} for a kind that no message can show: a rule that listens for it would be deaf for ever
 *
 * @example
 * // utterance: We are so sorry, Anna.
 * heard(utterance, 'apology').map(({ span }) => span) // [[7, 15]]
 */
export function heard(utterance: Utterance, ...kinds: readonly SignalKind[]): readonly Signal[] {
  for (const kind of kinds) if (!known.has(kind)) throw unknownKind(kind)
  return heardUnchecked(utterance, ...kinds)
}

function unknownKind(kind: unknown): ContractError {
  const near = nearest(String(kind), signalKinds)
  const hint = near === null ? 'signalKinds of @attune/language lists them' : `did you mean "${near}"?`
  return new ContractError(`heard: unknown signal ${JSON.stringify(String(kind).slice(0, 40))}; ${hint}`)
}
