import type { Severity } from '@attune/core'
import type { SignalKind } from '@attune/language'
import type { Entry, Step } from '../rule.ts'
import { quotesOf } from './quotes-of.ts'
import { heard } from './utterance.ts'

/** Below this a wording is too unclear to hold against anyone. */
const CLEAR = 0.4

/**
 * Finds words of the service side that hurt whatever was owed. One fault per message, however often it says such a
 * thing; every place is quoted.
 */
export function faultSaid({ utterance }: Step, kind: SignalKind, reason: string, severity: Severity): Entry[] {
  if (utterance?.side !== 'service') return []
  const said = heard(utterance, kind).filter((signal) => signal.strength >= CLEAR)
  if (said.length === 0) return []
  return [{ type: 'fault', reason, severity, evidence: quotesOf(utterance, said) }]
}
