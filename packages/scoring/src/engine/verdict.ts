import type { Verdict } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { VerdictThresholds } from '../scorecard.ts'
import { sum, type Tally } from './tally.ts'

/** A lone farewell, or a single small courtesy, weighs less than this. */
const DECISIVE = 1.5

/**
 * Whether enough was owed in a family, or anything was wrong in it, for it to decide a verdict: a missing farewell fails no
 * talk.
 */
export const isDecisive = (family: readonly Tally[]): boolean =>
  sum(family, ({ weight, heft, faults }) => (faults.length > 0 ? DECISIVE : weight * heft)) >= DECISIVE

/**
 * Hard service (solved) × soft service (how). Hard alone is taken for granted; soft on top delights; soft cannot
 * replace hard. `above` needs a verified gift on top of good service, `below` needs one half to fail.
 */
export function verdictOf(
  families: { empathy: number | null; pacing: number | null; outcome: number | null },
  score: number | null,
  ledger: Ledger,
  { poor, enough, good: fine }: Readonly<VerdictThresholds>,
): Verdict {
  if (score === null) return 'unknown'
  const soft = mean([families.empathy, families.pacing])
  const hard = families.outcome
  if (ledger.faults.some((fault) => fault.severity === 'critical')) return 'below'
  if ([families.empathy, families.pacing, hard].some((family) => family !== null && family < poor)) return 'below'
  if (score < enough || (hard !== null && hard < enough) || (soft !== null && soft < enough)) return 'below'
  const good = score >= fine && (hard === null || hard >= fine)
  return good && ledger.gifts.length > 0 ? 'above' : 'expected'
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length
}
