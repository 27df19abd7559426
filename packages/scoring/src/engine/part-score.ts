import type { Dimension, DimensionScore } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'
import { scoreOnly } from './aggregate.ts'
import { type Tally, tally } from './tally.ts'

/** Some of the entries of a ledger. */
export type LedgerPart = Pick<Ledger, 'duties' | 'faults' | 'gifts'>

export const emptyPart = (): LedgerPart => ({ duties: [], faults: [], gifts: [] })

/** What a part of a ledger has, in the dimensions that count. */
export function tallyPart(part: LedgerPart, scorecard: Scorecard): Tally[] {
  const named = dimensionsIn(part)
  return named.length === 0 ? [] : tally(part, scorecard, named).filter(({ weight }) => weight > 0)
}

/** The one formula over some tallies, with what it was made of. */
export function scorePart(tallies: readonly Tally[], { faultCosts }: Scorecard): DimensionScore {
  if (tallies.length === 0) return nothing
  const score = scoreOnly(tallies, false)
  const total = (count: (entry: Tally) => number) => tallies.reduce((sum, entry) => sum + count(entry), 0)
  return {
    score: score === null ? null : round(score),
    owed: total((entry) => entry.duties.length),
    met: total((entry) => entry.duties.filter((duty) => duty.state === 'met').length),
    // What is for information only costs nothing and is no fault.
    faults: total((entry) => entry.faults.filter(({ severity }) => faultCosts[severity] > 0).length),
    gifts: total((entry) => entry.gifts.length),
  }
}

const nothing: DimensionScore = Object.freeze({ score: null, owed: 0, met: 0, faults: 0, gifts: 0 })

/** Most dimensions have nothing in a part of a ledger. */
function dimensionsIn({ duties, faults, gifts }: LedgerPart): Dimension[] {
  const found: Dimension[] = []
  for (const entries of [duties, faults, gifts]) {
    for (const { rule } of entries) if (!found.includes(rule.meta.dimension)) found.push(rule.meta.dimension)
  }
  return found
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
