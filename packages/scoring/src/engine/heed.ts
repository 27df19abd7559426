import type { Ledger } from '../ledger/ledger.ts'
import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import { mergeOverlapping } from './merge-overlapping.ts'

/** What a scorecard lets count (faults on the same words once), and what it only looks at. */
export interface Heeded {
  counted: Ledger
  /** Rules that only observe, with the reason and what they found, in the order of the scorecard. */
  observed: readonly { rule: string; because: string; ledger: Ledger }[]
}

/** Sorts a ledger by what its scorecard says of the rules. What is suppressed is in neither part. */
export function heed(ledger: Ledger, scorecard: Scorecard): Heeded {
  const silenced = new Set(scorecard.suppress.map(({ rule }) => rule))
  const watching = new Map<string, string>()
  for (const [rule, setting] of Object.entries(scorecard.rules)) {
    if (setting !== 'off' && setting.observe === true && !silenced.has(rule)) watching.set(rule, setting.because ?? '')
  }
  const counted = only(ledger, (id) => !silenced.has(id) && !watching.has(id))
  return {
    counted: { ...counted, faults: mergeOverlapping(counted.faults) },
    observed: [...watching].map(([rule, because]) => ({ rule, because, ledger: only(ledger, (id) => id === rule) })),
  }
}

function only(ledger: Ledger, wanted: (ruleId: string) => boolean): Ledger {
  const kept = <T extends { rule: Rule }>(entries: readonly T[]) =>
    entries.filter((entry) => wanted(entry.rule.meta.id))
  return { ...ledger, duties: kept(ledger.duties), faults: kept(ledger.faults), gifts: kept(ledger.gifts) }
}
