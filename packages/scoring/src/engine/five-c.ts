import { type FiveC, fiveCs } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'
import { emptyPart, type LedgerPart, scorePart, tallyPart } from './part-score.ts'

/** The score of what each of the five Cs asked for. `known`: whether there is enough to judge the conversation at all. */
export function fiveCOf(ledger: Ledger, scorecard: Scorecard, known: boolean): Record<FiveC, number | null> {
  const parts = Object.fromEntries(fiveCs.map((name) => [name, emptyPart()])) as Record<FiveC, LedgerPart>
  for (const duty of ledger.duties) parts[duty.rule.meta.fiveC].duties.push(duty)
  for (const fault of ledger.faults) parts[fault.rule.meta.fiveC].faults.push(fault)
  for (const gift of ledger.gifts) parts[gift.rule.meta.fiveC].gifts.push(gift)
  const score = (name: FiveC) => (known ? scorePart(tallyPart(parts[name], scorecard), scorecard).score : null)
  return Object.fromEntries(fiveCs.map((name) => [name, score(name)])) as Record<FiveC, number | null>
}
