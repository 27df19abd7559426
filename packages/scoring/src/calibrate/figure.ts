import { bootstrap } from '../statistics/bootstrap.ts'
import { allOf, type Statistic } from '../statistics/statistic.ts'

/** A number with its 95 % interval over resamples of whole groups. */
export interface Figure {
  /** Over all rows, to four places. */
  value: number
  /** Lower end of the 95 % interval. */
  low: number
  /** Upper end of the 95 % interval. */
  high: number
}

export interface Resampling {
  /** How many resamples the intervals come from. */
  resamples: number
  seed: number
}

/** `null` where the statistic says nothing, for example without both kinds of labels. */
export function figureOf(
  statistic: Statistic,
  clusters: readonly Int32Array[],
  { resamples, seed }: Resampling,
): Figure | null {
  const count = clusters.reduce((sum, cluster) => sum + cluster.length, 0)
  const value = statistic(allOf(count))
  if (!Number.isFinite(value)) return null
  const [low, high] = bootstrap(statistic, { clusters, resamples, seed })
  return { value: round(value), low: round(low), high: round(high) }
}

/** It is worse than chance, and by more than chance: what people call better, the figure calls worse. */
export const isReversed = (figure: Figure | null, chance: number): boolean => figure !== null && figure.high < chance

/** A number as it is told: two places, and no zero below zero. */
export const told = (value: number): string => {
  const text = value.toFixed(2)
  return text === '-0.00' ? '0.00' : text
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4
