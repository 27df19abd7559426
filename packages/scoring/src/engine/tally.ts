import { type Dimension, dimensions } from '@attune/core'
import { counts, type Ledger, type LedgerDuty, type LedgerFault, type LedgerMark } from '../ledger/ledger.ts'
import type { Rule } from '../rule.ts'
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

/** @param names dimensions to look at; default all */
export function tally(
  ledger: Pick<Ledger, 'duties' | 'faults' | 'gifts'>,
  scorecard: Scorecard,
  names: readonly Dimension[] = dimensions,
): Tally[] {
  const duties = byDimension(ledger.duties.filter(({ state }) => counts(state)))
  const faults = byDimension(ledger.faults)
  const gifts = byDimension(ledger.gifts)
  return names.map((dimension) => {
    const due = duties.get(dimension) ?? []
    const wrong = faults.get(dimension) ?? []
    const owed = sum(due, (duty) => duty.weight)
    return {
      dimension,
      weight: scorecard.dimensions[dimension] ?? 0,
      duties: due,
      faults: wrong,
      gifts: gifts.get(dimension) ?? [],
      given: owed === 0 ? null : sum(due, (duty) => duty.weight * duty.credit) / owed,
      penalty: Math.min(
        scorecard.faultCap,
        sum(wrong, (fault) => scorecard.faultCosts[fault.severity]),
      ),
    }
  })
}

function byDimension<T extends { rule: Rule }>(entries: readonly T[]): Map<Dimension, T[]> {
  const sorted = new Map<Dimension, T[]>()
  for (const entry of entries) {
    const { dimension } = entry.rule.meta
    const others = sorted.get(dimension)
    if (others) others.push(entry)
    else sorted.set(dimension, [entry])
  }
  return sorted
}

export const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0)
