import type { Dimension, DimensionScore } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import { round } from '../round.ts'
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

/**
 * The one formula over some tallies, with what it was made of.
 *
 * @param alone as `aggregate` has it
 */
export function scorePart(tallies: readonly Tally[], { faultCosts }: Scorecard, alone = false): DimensionScore {
  if (tallies.length === 0) return nothing
  const score = scoreOnly(tallies, alone)
  const part: DimensionScore = { score: score === null ? null : round(score), owed: 0, met: 0, faults: 0, gifts: 0 }
  for (const { duties, faults, gifts } of tallies) {
    part.owed += duties.length
    for (const { state } of duties) if (state === 'met') part.met++
    // What is for information only costs nothing and is no fault.
    for (const { severity } of faults) if (faultCosts[severity] > 0) part.faults++
    part.gifts += gifts.length
  }
  return part
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
