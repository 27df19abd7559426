import { allOf, auc, type Statistic, spearman, spearmanWithout } from '@attune/scoring/statistics'
import { pairsRight } from '../statistics/pairs-right.ts'
import { thresholdAccuracy } from '../statistics/threshold-accuracy.ts'
import type { Columns } from './columns-for.ts'
import type { FigureKind } from './figure.ts'

type Scores = readonly number[]

const statistics: Readonly<Record<FigureKind, (scores: Scores, columns: Columns) => Statistic>> = {
  AUC: (scores, { targets }) => auc(scores, targets),
  ρ: (scores, { targets }) => spearman(scores, targets),
  'ρ without length': (scores, { targets, lengths }) => spearmanWithout(lengths, scores, targets),
  accuracy: (scores, { targets }) => thresholdAccuracy(scores, targets),
  'pairs right': (scores, { targets, clusters }) => pairsRight(clusters, scores, targets),
}

export const statisticFor = (kind: FigureKind, scores: Scores, columns: Columns): Statistic =>
  statistics[kind](scores, columns)

/** How many units the figure's statistic counts in: rows, or groups of rows where it compares within a group. */
const unitsOf = (kind: FigureKind, { clusters, targets }: Columns): number =>
  kind === 'pairs right' ? clusters.length : targets.length

/** The statistic's value on all rows. */
export const figureOn = (kind: FigureKind, scores: Scores, columns: Columns): number =>
  statisticFor(kind, scores, columns)(allOf(unitsOf(kind, columns)))

/** What is drawn together in a bootstrap, in the statistic's own units. */
export const clustersFor = (kind: FigureKind, columns: Columns): readonly Int32Array[] =>
  kind === 'pairs right' ? columns.clusters.map((_, index) => Int32Array.of(index)) : columns.clusters

/** A peer's figure in the direction that fits better, since nobody said which way round it should be used. */
export function eitherWay(kind: FigureKind, scores: Scores, columns: Columns): number {
  const reversed = scores.map((score) => -score)
  return Math.max(figureOn(kind, scores, columns), figureOn(kind, reversed, columns))
}
