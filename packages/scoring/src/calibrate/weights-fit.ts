import type { Dimension } from '@attune/core'
import { auc } from '../statistics/auc.ts'
import { spearman } from '../statistics/spearman.ts'
import { spearmanWithout } from '../statistics/spearman-without.ts'
import type { Statistic } from '../statistics/statistic.ts'
import { type Column, columnOf } from './column.ts'
import { type Figure, figureOf, isReversed, type Resampling } from './figure.ts'
import { type Example, fitWeights } from './fit-weights.ts'
import { foldsOf, splitAt } from './folds.ts'
import { type JudgedRow, lengthsOf } from './judge-row.ts'
import { scoreWith, type Weights } from './score-with.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'

/** What fitting weights came to. */
export interface WeightsFit {
  /** `fitted`: taken over. `kept`: no gain that might not be chance. `none`: not tried. */
  outcome: 'fitted' | 'kept' | 'none'
  /** Why, in a sentence. */
  because: string
  /** Conversations with an `overall` label and a score. */
  rows: number
  /** What is compared: AUC with two grades, else Spearman's ρ. */
  statistic: 'auc' | 'rho'
  /** Agreement on rows that were not fitted on, with the weights as they were and as fitted, and the difference. */
  before: Figure | null
  after: Figure | null
  gain: Figure | null
  /** The same of ρ without length: a fit that only finds long replies better gains nothing here. */
  withoutLength: { before: Figure | null; after: Figure | null; gain: Figure | null }
  /** Weights that differ, as they were and as fitted; only of weights that were taken over. */
  changed: Readonly<Partial<Record<Dimension, { from: number; to: number }>>>
}

export interface WeightsFitOptions extends Resampling {
  folds: number
  /** Fewer conversations than this are not fitted on. */
  fitMinimum: number
  /** What a doubled or halved weight must bring in ρ. */
  price: number
  words: CalibrateWords
}

/**
 * Fits weights, and asks on rows that were left out whether that helped. Only what agrees with people beyond chance, and
 * gains with its whole interval above 0, both as it stands and without length, is taken over. Labels that run the other
 * way are not fitted to.
 *
 * @param rows `null`: not in this run
 */
export function fitAndTry(rows: readonly JudgedRow[] | null, start: Weights, options: WeightsFitOptions): WeightsFit {
  const column = columnOf(
    (rows ?? []).filter(({ row }) => row.kind === 'conversation'),
    'overall',
  )
  const { because } = options.words
  const statistic = column.scale === 'binary' ? 'auc' : 'rho'
  const blank = { before: null, after: null, gain: null }
  const none = { rows: column.rows.length, statistic, ...blank, withoutLength: blank, changed: {} } as const
  const refusal = rows === null ? because.notYet : reasonForNone(column, options)
  if (refusal !== null) return { outcome: 'none', because: refusal, ...none }

  const examples = column.rows.map(({ parts }, unit) => ({ parts, label: column.theirs[unit] ?? 0 }))
  const tried = heldOutScores(examples, column, start, options)
  const measured = (scores: readonly number[]): Statistic =>
    statistic === 'auc' ? auc(scores, column.grades) : spearman(scores, column.theirs)
  const lengths = lengthsOf(column.rows)
  const withoutLength = (scores: readonly number[]): Statistic => spearmanWithout(lengths, scores, column.theirs)
  const compared = (old: Statistic, fresh: Statistic) => ({
    before: figureOf(old, column.clusters, options),
    after: figureOf(fresh, column.clusters, options),
    gain: figureOf((units) => fresh(units) - old(units), column.clusters, options),
  })
  const raw = compared(measured(column.ours), measured(tried))
  const pure = compared(withoutLength(column.ours), withoutLength(tried))
  const figures = { ...none, ...raw, withoutLength: pure }
  const chance = statistic === 'auc' ? 0.5 : 0
  if (isReversed(raw.before, chance)) return { ...figures, outcome: 'none', because: because.reversed }
  const refused = (why: string): WeightsFit => ({ ...figures, outcome: 'kept', because: why })
  if (!isAbove(raw.after, chance)) return refused(because.noAgreement)
  if (!isAbove(raw.gain, 0)) return refused(because.noGain)
  if (!isAbove(pure.after, 0) || !isAbove(pure.gain, 0)) return refused(because.onlyLength)
  return {
    ...figures,
    outcome: 'fitted',
    because: because.gain,
    changed: changes(start, fitWeights(examples, start, options.price)),
  }
}

const isAbove = (figure: Figure | null, value: number): boolean => figure !== null && figure.low > value

function reasonForNone({ rows, clusters, steps, grades }: Column, options: WeightsFitOptions): string | null {
  const { fitMinimum: minimum, words } = options
  const { because } = words
  const [found, needed] = [Math.min(rows.length, clusters.length), minimum]
  if (found < needed) return because.tooFewOverall(found, needed)
  if (steps.length < 2) return because.overallSame
  const most = Math.max(...steps.map((_, grade) => grades.filter((it) => it === grade).length))
  return rows.length - most < minimum / 5 ? because.overallNearlySame(rows.length - most, Math.ceil(minimum / 5)) : null
}

/** Each conversation's score by weights that were fitted without it. */
function heldOutScores(
  examples: readonly Example[],
  { clusters, ours }: Column,
  start: Weights,
  { folds, seed, price }: WeightsFitOptions,
): number[] {
  const foldOf = foldsOf(clusters, folds, seed)
  const scores = [...ours]
  for (let fold = 0; fold < folds; fold++) {
    const { train, test } = splitAt(foldOf, fold)
    const weights = fitWeights(
      Array.from(train, (unit) => examples[unit] ?? { parts: [], label: 0 }),
      start,
      price,
    )
    for (const unit of test) scores[unit] = scoreWith(weights, examples[unit]?.parts ?? []) ?? 0
  }
  return scores
}

function changes(start: Weights, fitted: Weights): WeightsFit['changed'] {
  const changed: Partial<Record<Dimension, { from: number; to: number }>> = {}
  for (const [key, to] of Object.entries(fitted)) {
    const name = key as Dimension
    const from = start[name] ?? 0
    if (from !== to) changed[name] = { from, to }
  }
  return changed
}
