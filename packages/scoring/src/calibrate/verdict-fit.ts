import { ROOM } from '../engine/room-for-gifts.ts'
import type { VerdictThresholds } from '../scorecard.ts'
import { allOf } from '../statistics/statistic.ts'
import { type Agreement, type AgreementOptions, agreementOn } from './agreement.ts'
import { columnOf } from './column.ts'
import { fitCuts } from './cuts.ts'
import { told } from './figure.ts'
import type { JudgedRow } from './judge-row.ts'
import { ratingsOf } from './parse-labels.ts'
import { scoreWith, type Weights } from './score-with.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'

/** What fitting the threshold of the verdict came to. */
export interface VerdictFit {
  outcome: 'fitted' | 'kept' | 'none'
  because: string
  verdict: VerdictThresholds
}

/**
 * With two grades of `overall` labels, the score that parts them is where service begins to be enough. More grades are
 * parted at `enough`, which people must name: which of their grades is good enough no figure tells.
 *
 * @param rows `null`: not in this run
 * @param weights those of the scorecard that is written
 */
export function fitVerdict(
  rows: readonly JudgedRow[] | null,
  weights: Weights,
  verdict: VerdictThresholds,
  { enough: label, ...options }: AgreementOptions & { enough: number | null },
): VerdictFit {
  const { words } = options
  if (rows === null) return { outcome: 'none', because: words.because.notYet, verdict }
  const talks = rows.filter(({ row }) => row.kind === 'conversation')
  const { steps } = columnOf(talks, 'overall')
  if (label === null && steps.length > 2)
    return {
      outcome: 'none',
      because: words.because.sayEnough(labelText(steps[0]), labelText(steps.at(-1))),
      verdict,
    }
  const parted = label === null ? talks : talks.map((row) => partedAt(label, row))
  const overall = agreementOn({ kind: 'score', name: 'overall' }, parted, options)
  if (overall.reversed) return { outcome: 'none', because: words.because.reversed, verdict }
  if (overall.scale !== 'binary' || overall.kappa === null)
    return { outcome: 'none', because: reasonForNone(overall, steps, label, words), verdict }
  if (overall.kappa.low <= 0) return { outcome: 'kept', because: words.because.noThreshold, verdict }
  const { rows: both, grades } = columnOf(parted, 'overall')
  const scores = both.map((row) => printedWith(weights, row))
  const [cut = verdict.enough] = fitCuts(scores, grades, allOf(scores.length))
  const enough = Math.round(cut * 100) / 100
  return {
    outcome: enough === verdict.enough ? 'kept' : 'fitted',
    because: words.because.threshold(enough, told(overall.kappa.value), label),
    verdict: { poor: Math.min(verdict.poor, enough), enough, good: Math.max(verdict.good, enough) },
  }
}

/** The row with one label for good enough or not, by what its raters gave on average. */
function partedAt(enough: number, judged: JudgedRow): JudgedRow {
  const ratings = ratingsOf(judged.row.labels.overall)
  if (ratings.length === 0) return judged
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
  return { ...judged, row: { ...judged.row, labels: { ...judged.row.labels, overall: mean >= enough } } }
}

function reasonForNone(
  { unknownReason }: Agreement,
  steps: readonly number[],
  enough: number | null,
  { because, colon }: CalibrateWords,
): string {
  const [least, most] = [Number(steps[0]), Number(steps.at(-1))]
  if (enough !== null && steps.length > 1 && !(least < enough && enough <= most))
    return because.doesNotPart(labelText(least), labelText(most), enough)
  return unknownReason === undefined || steps.length === 0
    ? because.noTwoGrades
    : `${because.noTwoGrades}${colon}${unknownReason}`
}

/** A label in a sentence: means of raters, and measured ones, have many places. */
const labelText = (label = Number.NaN): string => String(Math.round(label * 100) / 100)

/** The score as a report would print it: what unasked care brought stays as it is. */
const printedWith = (weights: Weights, { parts, gifts }: JudgedRow): number =>
  (scoreWith(weights, parts) ?? 0) * (1 - ROOM) + gifts
