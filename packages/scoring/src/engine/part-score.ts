import type { Dimension, DimensionScore } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { Rule } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import { aggregate } from './aggregate.ts'
import { type Tally, tally } from './tally.ts'

/** The entries of a ledger that `keep` says yes to. */
export function partOf(
  ledger: Ledger,
  keep: { duty: (duty: Ledger['duties'][number]) => boolean; mark: (mark: Ledger['gifts'][number]) => boolean },
): Ledger {
  return {
    ...ledger,
    duties: ledger.duties.filter(keep.duty),
    faults: ledger.faults.filter(keep.mark),
    gifts: ledger.gifts.filter(keep.mark),
  }
}

/** The same, by the rule behind an entry. */
export function partByRule(ledger: Ledger, keep: (rule: Rule) => boolean): Ledger {
  const byRule = ({ rule }: { rule: Rule }) => keep(rule)
  return partOf(ledger, { duty: byRule, mark: byRule })
}

/** The one formula over a part of a ledger, with what it was made of. `only`: dimensions that count in it. */
export function scorePart(part: Ledger, scorecard: Scorecard, only?: readonly Dimension[]): DimensionScore {
  const named = [...dimensionsIn(part)].filter((dimension) => only?.includes(dimension) ?? true)
  if (named.length === 0) return nothing
  const tallies = tally(part, scorecard, named).filter(({ weight }) => weight > 0)
  const { score } = aggregate(tallies, scorecard, false)
  const total = (count: (entry: Tally) => number) => tallies.reduce((sum, entry) => sum + count(entry), 0)
  return {
    score: score === null ? null : round(score),
    owed: total((entry) => entry.duties.length),
    met: total((entry) => entry.duties.filter((duty) => duty.state === 'met').length),
    faults: total((entry) => entry.faults.length),
    gifts: total((entry) => entry.gifts.length),
  }
}

const nothing: DimensionScore = Object.freeze({ score: null, owed: 0, met: 0, faults: 0, gifts: 0 })

/** Most dimensions have nothing in a part of a ledger. */
function dimensionsIn({ duties, faults, gifts }: Ledger): Set<Dimension> {
  const found = new Set<Dimension>()
  for (const entries of [duties, faults, gifts]) for (const { rule } of entries) found.add(rule.meta.dimension)
  return found
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
