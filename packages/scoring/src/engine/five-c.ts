import { type FiveC, fiveCs } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'
import { partByRule, scorePart } from './part-score.ts'

/** The score of what each of the five Cs asked for. `known`: whether there is enough to judge the conversation at all. */
export function fiveCOf(ledger: Ledger, scorecard: Scorecard, known: boolean): Record<FiveC, number | null> {
  const score = (name: FiveC) =>
    known
      ? scorePart(
          partByRule(ledger, (rule) => rule.meta.fiveC === name),
          scorecard,
        ).score
      : null
  return Object.fromEntries(fiveCs.map((name) => [name, score(name)])) as Record<FiveC, number | null>
}
