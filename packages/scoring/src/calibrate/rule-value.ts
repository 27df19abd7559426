import { counts, type Ledger } from '../ledger/ledger.ts'
import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'

/**
 * How well a conversation kept one rule, 0..1: what was given of what was owed, less what its faults cost. `null` where
 * the rule has nothing to say: nothing was owed and nothing was wrong. A rule that only finds faults says 1 when there
 * are none.
 */
export function ruleValue({ meta }: Rule, ledger: Ledger, scorecard: Scorecard): number | null {
  const own = <T extends { rule: Rule }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.rule.meta.id === meta.id)
  const duties = own(ledger.duties).filter((duty) => counts(duty.state))
  const faults = own(ledger.faults)
  if (duties.length === 0 && faults.length === 0) return meta.faultsOnly ? 1 : null
  const owed = duties.reduce((sum, duty) => sum + duty.weight, 0)
  const given = duties.reduce((sum, duty) => sum + duty.weight * duty.credit, 0)
  const cost = faults.reduce((sum, fault) => sum + scorecard.faultCosts[fault.severity], 0)
  return Math.max(0, (owed === 0 ? 1 : given / owed) - cost)
}
