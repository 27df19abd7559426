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
  const tallies = tally(part, scorecard).filter(
    ({ dimension, weight }) => weight > 0 && (only === undefined || only.includes(dimension)),
  )
  const { score } = aggregate(tallies, scorecard)
  const total = (count: (entry: Tally) => number) => tallies.reduce((sum, entry) => sum + count(entry), 0)
  return {
    score: score === null ? null : round(score),
    owed: total((entry) => entry.duties.length),
    met: total((entry) => entry.duties.filter((duty) => duty.state === 'met').length),
    faults: total((entry) => entry.faults.length),
    gifts: total((entry) => entry.gifts.length),
  }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
