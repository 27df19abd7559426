import { bootstrap } from '@attune/scoring/statistics'
import { pairsWithin } from '../statistics/pairs-right.ts'
import { type Columns, columnsFor } from './columns-for.ts'
import { type Figure, type FigureKind, setOf, titleOf } from './figure.ts'
import { marks } from './marks.ts'
import { publishedFigures } from './published-figures.ts'
import type { ReadSet } from './read-set.ts'
import { clustersFor, eitherWay, figureOn, statisticFor } from './statistic-for.ts'

export interface MeasuredFigure {
  id: string
  set: string
  measure: string
  label: string
  kind: FigureKind
  /** Rows, or pairs where pairs are counted. */
  n: number
  value: number
  /** Middle 95 % of the bootstrap. */
  interval: readonly [number, number]
  /** Share of rows on which one of the measures gave no answer. */
  shareOfNull: number
  mark?: number
  /** Other ways to come to a score on the same rows, by name: run beside us, or published. */
  peers: Readonly<Record<string, number>>
}

export function measureFigure(figure: Figure, set: ReadSet, resamples: number): MeasuredFigure {
  const { id, kind, label } = figure
  const columns = columnsFor(figure, set)
  const mark = marks[id]
  const peers: Record<string, number> = {}
  for (const [name, scores] of Object.entries(set.peers)) {
    const counted = columns.positions.map((position) => scores[position] ?? 0)
    peers[name] = eitherWay(kind, counted, columns)
  }
  return {
    id,
    set: setOf(figure),
    measure: titleOf(figure),
    label,
    kind,
    n: kind === 'pairs right' ? countPairs(columns) : columns.targets.length,
    value: figureOn(kind, columns.scores, columns),
    interval: bootstrap(statisticFor(kind, columns.scores, columns), {
      clusters: clustersFor(kind, columns),
      resamples,
      seed: 1,
    }),
    shareOfNull: columns.shareOfNull,
    ...(mark === undefined ? {} : { mark }),
    peers: { ...peers, ...publishedFigures[id] },
  }
}

const countPairs = ({ clusters, scores, targets }: Columns): number =>
  clusters.reduce((sum, rows) => sum + pairsWithin(rows, scores, targets).pairs, 0)

/** Whether the figure, as printed with two decimals, reaches its mark. `undefined` without a mark. */
export const reaches = ({ value, mark }: MeasuredFigure): boolean | undefined =>
  mark === undefined ? undefined : Math.round(value * 100) >= Math.round(mark * 100)
