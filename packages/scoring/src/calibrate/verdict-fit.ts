import { ROOM } from '../engine/room-for-gifts.ts'
import type { VerdictThresholds } from '../scorecard.ts'
import { allOf } from '../statistics/statistic.ts'
import type { Agreement } from './agreement.ts'
import { columnOf } from './column.ts'
import { fitCuts } from './cuts.ts'
import type { JudgedRow } from './judge-row.ts'
import { scoreWith, type Weights } from './score-with.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'

/** What fitting the threshold of the verdict came to. */
export interface VerdictFit {
  outcome: 'fitted' | 'kept' | 'none'
  because: string
  verdict: VerdictThresholds
}

/**
 * With two grades of `overall` labels, the score that parts them is where service begins to be enough.
 *
 * @param rows `null`: not in this run
 * @param weights those of the scorecard that is written
 */
export function fitVerdict(
  rows: readonly JudgedRow[] | null,
  overall: Agreement | undefined,
  weights: Weights,
  verdict: VerdictThresholds,
  { because }: CalibrateWords,
): VerdictFit {
  if (rows === null) return { outcome: 'none', because: because.notYet, verdict }
  if (overall?.scale !== 'binary' || overall.kappa === null)
    return { outcome: 'none', because: because.noTwoGrades, verdict }
  if (overall.kappa.low <= 0) return { outcome: 'kept', because: because.noThreshold, verdict }
  const { rows: both, grades } = columnOf(rows, 'overall')
  const scores = both.map((row) => printedWith(weights, row))
  const [cut = verdict.enough] = fitCuts(scores, grades, allOf(scores.length))
  const enough = Math.round(cut * 100) / 100
  return {
    outcome: enough === verdict.enough ? 'kept' : 'fitted',
    because: because.threshold(enough, overall.kappa.value),
    verdict: { poor: Math.min(verdict.poor, enough), enough, good: Math.max(verdict.good, enough) },
  }
}

/** The score as a report would print it: what unasked care brought stays as it is. */
const printedWith = (weights: Weights, { parts, gifts }: JudgedRow): number =>
  (scoreWith(weights, parts) ?? 0) * (1 - ROOM) + gifts
