import { round } from '../round.ts'
import { bootstrap } from '../statistics/bootstrap.ts'
import type { MeanDifference, OneSided, PartDifference } from './comparison.ts'

/** What both sides have, conversation by conversation. */
export type Pair = readonly [before: number | null, after: number | null]

/** The mean of after − before over the pairs that have both, with a paired bootstrap; `null` when there are none. */
export function meanDifference(
  pairs: readonly Pair[],
  { resamples, seed }: { resamples: number; seed: number },
): MeanDifference | null {
  const both = pairs.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null)
  if (both.length === 0) return null
  const mean = (value: (pair: readonly [number, number]) => number) =>
    both.reduce((sum, pair) => sum + value(pair), 0) / both.length
  const differences = both.map(([before, after]) => after - before)
  const [low, high] = bootstrap(
    (units) => units.reduce((sum, unit) => sum + (differences[unit] ?? 0), 0) / units.length,
    { clusters: both.map((_, index) => Int32Array.of(index)), resamples, seed },
  )
  return {
    conversations: both.length,
    before: round(mean(([before]) => before)),
    after: round(mean(([, after]) => after)),
    difference: round(mean(([before, after]) => after - before)),
    low: round(low),
    high: round(high),
  }
}

/**
 * The same of a part of the score, of which a change of wording may open or close a conversation's account: `null` when no
 * conversation has a value on either side.
 */
export function partDifference(
  pairs: readonly Pair[],
  resampling: { resamples: number; seed: number },
): PartDifference | null {
  const appeared = oneSided(pairs.flatMap(([before, after]) => (before === null && after !== null ? [after] : [])))
  const vanished = oneSided(pairs.flatMap(([before, after]) => (before !== null && after === null ? [before] : [])))
  const paired = meanDifference(pairs, resampling)
  if (paired === null && appeared === null && vanished === null) return null
  const { conversations = 0, ...means } = paired ?? {}
  const elsewhere = (appeared?.conversations ?? 0) + (vanished?.conversations ?? 0)
  return {
    conversations,
    ...unknownMeans,
    ...(elsewhere > conversations ? {} : means),
    appeared,
    vanished,
  }
}

const unknownMeans = { before: null, after: null, difference: null, low: null, high: null }

const oneSided = (values: readonly number[]): OneSided | null =>
  values.length === 0
    ? null
    : { conversations: values.length, mean: round(values.reduce((sum, value) => sum + value, 0) / values.length) }
