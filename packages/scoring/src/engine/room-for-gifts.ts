import type { Aggregate } from './aggregate.ts'
import type { Tally } from './tally.ts'

/**
 * Share of a score that is kept for what nobody owed. Everything owed and given is what customers take for granted
 * (essay “Service that moves people”, S4.1); without this share unasked care could not be told from its absence. How large
 * is a judgement: a gift may decide between two good replies and never lift a bad one over a good one.
 */
export const ROOM = 0.05
/** Each further kind of care fills half of the room that is left. A judgement: the first kindness says most. */
const LEFT_BY_EACH = 0.5

/**
 * What was given of what was owed fills all but the room; unasked care fills the room, as far as the rest is good:
 * nobody buys their way out of a bad conversation. Contributions still add up to the score.
 */
export function leaveRoom({ score, contributions }: Aggregate, tallies: readonly Tally[]): Aggregate {
  if (score === null) return { score, contributions }
  const kinds = new Set(
    tallies.filter(({ weight }) => weight > 0).flatMap(({ gifts }) => gifts.map(({ rule }) => rule)),
  )
  const points = ROOM * score * (1 - LEFT_BY_EACH ** kinds.size)
  const owed = contributions.map((entry) => ({
    ...entry,
    points: entry.points * (1 - ROOM),
    possible: entry.possible * (1 - ROOM),
  }))
  return {
    score: score * (1 - ROOM) + points,
    contributions: [...owed, { id: 'unasked', kind: 'gift', dimension: null, points, possible: ROOM }],
  }
}
