import type { Dimension, Verdict } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { VerdictThresholds } from '../scorecard.ts'
import { sum, type Tally } from './tally.ts'

/**
 * A family decides a verdict from this weight on: half of a dimension of the heaviest kind. A single small thing that was to
 * be done weighs less, and a slip in it must not turn a good talk into a bad one. A judgement. A fault always suffices.
 */
const DECISIVE = 1.5

/** Where a duty that was missed leaves a feeling or a harm without a word. */
const felt: readonly Dimension[] = ['acknowledgement', 'apology']

/** Whether enough was owed in a family, or anything was wrong in it, for it to decide a verdict by itself. */
export const isDecisive = (family: readonly Tally[]): boolean =>
  sum(family, ({ weight, heft, faults }) => (faults.length > 0 ? DECISIVE : weight * heft)) >= DECISIVE

/**
 * Hard service (solved) × soft service (how). What was not solved disappoints, however kindly it was said; how it was
 * done counts with everything else in the score, which has the benefit of the doubt: single words misread must fail
 * nobody. Hard alone is taken for granted: `above` needs a gift on top of good service, and nobody is moved by one who
 * had no word for what they felt, or for what went wrong.
 *
 * @param hard what the ledger shows of hard service; `null` where too little was owed of it
 * @param score the score as it is printed
 */
export function verdictOf(
  hard: number | null,
  score: number | null,
  { duties, faults, gifts }: Pick<Ledger, 'duties' | 'faults' | 'gifts'>,
  { poor, enough, good: fine }: Readonly<VerdictThresholds>,
): Verdict {
  if (score === null) return 'unknown'
  if (faults.some(({ severity }) => severity === 'critical')) return 'below'
  if (score < enough || (hard !== null && hard < poor)) return 'below'
  const isCold = duties.some(({ state, rule }) => state === 'missed' && felt.includes(rule.meta.dimension))
  return gifts.length > 0 && !isCold && score >= fine && (hard === null || hard >= fine) ? 'above' : 'expected'
}
