import type { Contribution } from '@attune/core'
import type { Scorecard } from '../scorecard.ts'
import { sum, type Tally } from './tally.ts'

export interface Aggregate {
  /** 0..1, `null` when nothing was owed and nothing was wrong. */
  score: number | null
  contributions: Contribution[]
}

/**
 * Smallest total weight that faults are spread over: two dimensions of the heaviest kind. Without it a single fault in a
 * conversation where little was owed would weigh several times what it does elsewhere. That it is two, so that a major
 * fault in one of them takes at most 0.175, is a judgement and was not fitted to labels.
 */
export const SMALLEST_BASIS = 6

/**
 * Weight that counts as given in every whole score: the benefit of the doubt. As much as three dimensions of the heaviest
 * kind. Of findings in real talks that readers judged one by one they owned less than half: what a few lines seem to lack
 * must not be taken at its word (docs/decisions/0015).
 */
export const DOUBT = 9

/**
 * The one formula of every score, for a dimension, a family or the whole:
 *
 *     given = (D + Σ W·h·given(d)) / (D + Σ W·h)    over the dimensions where something was owed;
 *                                       h = weight of its duties, 1 at most: a lone light duty makes a light dimension;
 *                                       D = the benefit of the doubt for the whole, 0 for parts of it
 *     taken = Σ W·penalty(d) / basis    over the dimensions with faults
 *     score = given − taken             while a fifth of `given` is left; of that fifth ever less is taken
 *
 * Faults are not averaged in as dimensions of their own, so that a fault always costs: a mild fault must not lift a bad
 * mean. When faults would take more than there is, each takes its share, and a rest stays:
 * a tie at nothing would hide which reply was worse. Contributions add up to the score.
 */
export function aggregate(tallies: readonly Tally[], scorecard: Scorecard): Aggregate {
  const sums = addUp(tallies, DOUBT)
  if (sums === null) return { score: null, contributions: [] }
  const whole = DOUBT + sums.owedWeight
  const contributions = tallies.filter(isOwed).flatMap((entry) => dutyPoints(entry, bearing(entry) / whole))
  contributions.push({ id: 'base', kind: 'base', dimension: null, points: DOUBT / whole, possible: DOUBT / whole })
  for (const entry of tallies.filter(isFaulty)) {
    const share = wantedBy(entry, sums.basis) * (sums.wanted === 0 ? 0 : sums.taken / sums.wanted)
    contributions.push(...faultPoints(entry, share, scorecard))
  }
  return { score: scoreOf(sums), contributions }
}

/**
 * What the ledger shows and nothing else, without the benefit of the doubt: for the many parts that are scored without
 * being explained, and for the verdict.
 *
 * @param alone the one dimension is scored for itself and bears its faults without the others; default: when it is the
 *   only one that counts
 */
export function scoreOnly(tallies: readonly Tally[], alone?: boolean): number | null {
  const sums = addUp(tallies, 0, alone)
  return sums && scoreOf(sums)
}

interface Sums {
  owedWeight: number
  basis: number
  given: number
  wanted: number
  taken: number
}

const scoreOf = ({ given, taken }: Sums): number => Math.min(1, Math.max(0, given - taken))

const isOwed = ({ weight, given }: Tally): boolean => weight > 0 && given !== null
const isFaulty = ({ weight, penalty }: Tally): boolean => weight > 0 && penalty > 0

/** `null` when nothing was owed and nothing was wrong. Dozens of parts of a report are added up: no list is made of any. */
function addUp(tallies: readonly Tally[], doubt: number, alone?: boolean): Sums | null {
  let counted = 0
  let owedWeight = 0
  let faultyWeight = 0
  for (const entry of tallies) {
    if (entry.weight > 0) counted++
    if (isOwed(entry)) owedWeight += bearing(entry)
    if (isFaulty(entry)) faultyWeight ||= entry.weight
  }
  if (owedWeight === 0 && faultyWeight === 0) return null
  const given = owedWeight === 0 ? 1 : pointsOf(tallies, doubt, doubt + owedWeight)
  const basis = (alone ?? counted === 1) ? owedWeight || faultyWeight : Math.max(owedWeight, SMALLEST_BASIS)
  let wanted = 0
  for (const entry of tallies) if (isFaulty(entry)) wanted += wantedBy(entry, basis)
  return { owedWeight, basis, given, wanted, taken: given - leftOf(given, wanted) }
}

/** What a dimension weighs by what was owed in it. */
const bearing = ({ weight, heft }: Tally): number => weight * heft

const wantedBy = ({ weight, penalty }: Tally, basis: number): number => (weight * penalty) / basis

/** Added up duty by duty, as the contributions are, so that they are the score to the last bit. */
function pointsOf(tallies: readonly Tally[], doubt: number, whole: number): number {
  let total = doubt / whole
  for (const entry of tallies) {
    if (!isOwed(entry)) continue
    const weights = weightsOf(entry)
    for (const duty of entry.duties) total += (((bearing(entry) / whole) * duty.weight) / weights) * duty.credit
  }
  return total
}

function weightsOf({ duties }: Tally): number {
  let total = 0
  for (const { weight } of duties) total += weight
  return total
}

/**
 * Of this share of what was given something is always left, so that of two bad replies the worse one still scores lower.
 * A judgement: large enough that the difference shows in two digits, small enough that nobody mistakes the rest for good.
 */
const LAST = 0.2

/** What faults leave of what was given: all but the last fifth is taken as it is, of the rest ever less. */
export function leftOf(given: number, wanted: number): number {
  const last = given * LAST
  const over = wanted - (given - last)
  return over <= 0 ? given - wanted : last === 0 ? 0 : last * Math.exp(-over / last)
}

function dutyPoints(tally: Tally, share: number): Contribution[] {
  const weights = weightsOf(tally)
  return tally.duties.map((duty) => {
    const possible = (share * duty.weight) / weights
    return { id: duty.id, kind: 'duty', dimension: tally.dimension, points: possible * duty.credit, possible }
  })
}

function faultPoints(tally: Tally, share: number, scorecard: Scorecard): Contribution[] {
  const costs = sum(tally.faults, (fault) => scorecard.faultCosts[fault.severity])
  return tally.faults
    .filter((fault) => scorecard.faultCosts[fault.severity] > 0)
    .map((fault) => ({
      id: fault.rule.meta.id,
      kind: 'fault',
      dimension: tally.dimension,
      points: (-share * scorecard.faultCosts[fault.severity]) / costs,
      possible: 0,
    }))
}
