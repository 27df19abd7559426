import { groupBy } from '@attune/scoring/statistics'
import { countingPeers } from '../peers/sentiment-peers.ts'
import type { Figure } from './figure.ts'
import type { ReadSet } from './read-set.ts'
import { scoresFor, shareOfNull } from './scores.ts'

/** What a figure is computed from: one entry per row that counts for it. */
export interface Columns {
  /** Where each row stands in its set. */
  positions: readonly number[]
  scores: readonly number[]
  targets: readonly number[]
  lengths: readonly number[]
  /** Rows that belong together: the turns of one dialogue, the replies to one prompt, else every row alone. */
  clusters: readonly Int32Array[]
  shareOfNull: number
}

export function columnsFor(figure: Figure, { rows, measures }: ReadSet): Columns {
  const counted = rows.flatMap((row, position) => {
    const target = figure.target(row.labels)
    const found = measures[position]
    return target === undefined || !found ? [] : [{ row, position, target, found }]
  })
  const read = counted.map(({ found }) => found)
  return {
    positions: counted.map(({ position }) => position),
    scores: scoresFor(figure, read),
    targets: counted.map(({ target }) => target),
    lengths: counted.map(({ row }) => countingPeers.length(row.text)),
    clusters: groupBy(counted.map(({ row }) => row.labels.dialogue ?? row.labels.prompt ?? row.id)),
    shareOfNull: shareOfNull(figure, read),
  }
}
