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
  /** How far the dimension counts beside others, 0..1: less than 1 when its duties together weigh less than an ordinary one. */
  heft: number
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
  const tallies = new Map<Dimension, Tally>()
  const of = ({ meta: { dimension } }: Rule): Tally => {
    const known = tallies.get(dimension) ?? empty(dimension, scorecard)
    tallies.set(dimension, known)
    return known
  }
  for (const duty of ledger.duties) if (counts(duty.state)) of(duty.rule).duties.push(duty)
  for (const fault of ledger.faults) of(fault.rule).faults.push(fault)
  for (const gift of ledger.gifts) of(gift.rule).gifts.push(gift)
  for (const entry of tallies.values()) addUp(entry, scorecard)
  return names.map((dimension) => tallies.get(dimension) ?? empty(dimension, scorecard))
}

const empty = (dimension: Dimension, { dimensions: weights }: Scorecard): Tally => ({
  dimension,
  weight: weights[dimension] ?? 0,
  duties: [],
  faults: [],
  gifts: [],
  heft: 0,
  given: null,
  penalty: 0,
})

/**
 * What an ordinary duty weighs: the unit in which rules give their weights, so no choice of its own. A missing hello, which weighs less, must not count as much as a missing apology only
 * because nothing else of its dimension was owed.
 */
const ORDINARY = 1

function addUp(entry: Tally, { faultCap, faultCosts }: Scorecard): void {
  let owed = 0
  let given = 0
  for (const { weight, credit } of entry.duties) {
    owed += weight
    given += weight * credit
  }
  let costs = 0
  for (const { severity } of entry.faults) costs += faultCosts[severity]
  entry.heft = Math.min(1, owed / ORDINARY)
  entry.given = owed === 0 ? null : given / owed
  entry.penalty = Math.min(faultCap, costs)
}

export const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0)
