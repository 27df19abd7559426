import { type Dimension, dimensions } from '@attune/core'
import { counts, type Ledger, type LedgerDuty, type LedgerFault, type LedgerMark } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'

/** What one dimension has in the ledger, before any opinion about weights between dimensions. */
export interface Tally {
  dimension: Dimension
  weight: number
  duties: LedgerDuty[]
  faults: LedgerFault[]
  gifts: LedgerMark[]
  /** Σ(weight × credit) / Σ(weight) over the duties that count, `null` when nothing was owed. */
  given: number | null
  /** What faults take, capped by the scorecard. */
  penalty: number
}

export function tally(ledger: Ledger, scorecard: Scorecard): Tally[] {
  return dimensions.map((dimension) => {
    const inDimension = (entry: { rule: { meta: { dimension: Dimension } } }) => entry.rule.meta.dimension === dimension
    const duties = ledger.duties.filter((duty) => inDimension(duty) && counts(duty.state))
    const faults = ledger.faults.filter(inDimension)
    const owed = sum(duties, (duty) => duty.weight)
    return {
      dimension,
      weight: scorecard.dimensions[dimension] ?? 0,
      duties,
      faults,
      gifts: ledger.gifts.filter(inDimension),
      given: owed === 0 ? null : sum(duties, (duty) => duty.weight * duty.credit) / owed,
      penalty: Math.min(
        scorecard.faultCap,
        sum(faults, (fault) => scorecard.faultCosts[fault.severity]),
      ),
    }
  })
}

export const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0)
