import { allOf, codesOf, midranks } from '@attune/scoring/statistics'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { columnsFor } from './columns-for.ts'
import type { Figure } from './figure.ts'
import type { ReadSet } from './read-set.ts'

/** A row which people and measure place differently. */
export interface WorstRow {
  id: string
  text: string
  score: number
  target: number
  /** How much higher the measure ranks it than people do, as a share of all ranks: −1 to 1. */
  gap: number
}

/** The rows furthest apart, in both directions: those the measure overlooks, and those it is taken in by. */
export function worstRows(figure: Figure, set: ReadSet, count: number): { tooLow: WorstRow[]; tooHigh: WorstRow[] } {
  const { positions, scores, targets } = columnsFor(figure, set)
  const everyone = allOf(scores.length)
  const ours = midranks(codesOf(scores), everyone)
  const theirs = midranks(codesOf(targets), everyone)
  const rows = positions.map((position, index) => ({
    id: set.rows[position]?.id ?? '',
    text: set.rows[position]?.text ?? '',
    score: scores[index] ?? 0,
    target: targets[index] ?? 0,
    gap: ((ours[index] ?? 0) - (theirs[index] ?? 0)) / scores.length,
  }))
  // Most rows at one end share their ranks: shuffled first, so that the file's first rows do not stand for all of them.
  const byGap = shuffled(rows).sort((a, b) => a.gap - b.gap)
  return {
    tooLow: byGap.filter(({ gap }) => gap < 0).slice(0, count),
    tooHigh: byGap
      .filter(({ gap }) => gap > 0)
      .slice(-count)
      .reverse(),
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  const random = xoroshiro128plus(1)
  return items
    .map((item) => ({ item, place: uniformInt(random, 0, 0x7fffffff) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
