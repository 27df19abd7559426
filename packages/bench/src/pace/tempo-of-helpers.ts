import { type Scorable, scoreConversation } from '@attune/scoring'
import { allOf, auc, bootstrap } from '@attune/scoring/statistics'
import type { LabelledConversation } from './read-conversations.ts'

/** How well one timeline measure alone tells good counselling from bad. */
export interface TempoFigure {
  measure: string
  n: number
  auc: number
  interval: readonly [number, number]
}

/** Unfitted: the direction is that of the published figure, nothing is chosen on the rows. */
export function tempoFigures(conversations: readonly LabelledConversation[], resamples: number): TempoFigure[] {
  const timelines = conversations.map((conversation) => scoreConversation(conversation as Scorable).timeline)
  const isHigh = conversations.map(({ labels }) => (labels.quality === 'high' ? 1 : 0))
  const figure = (measure: string, scores: readonly (number | null)[]): TempoFigure => {
    const known = scores.flatMap((score, index) => (score === null ? [] : [{ score, target: isHigh[index] ?? 0 }]))
    const statistic = auc(
      known.map(({ score }) => score),
      known.map(({ target }) => target),
    )
    const units = allOf(known.length)
    const clusters = [...units].map((unit) => Int32Array.of(unit))
    return {
      measure,
      n: known.length,
      auc: statistic(units),
      interval: bootstrap(statistic, { clusters, resamples, seed: 1 }),
    }
  }
  return [
    figure(
      'short turns of the helper (median words)',
      timelines.map(({ agent }) => (agent.medianWords === null ? null : -agent.medianWords)),
    ),
    figure(
      'turns per minute',
      timelines.map(({ turnsPerMinute }) => turnsPerMinute),
    ),
  ]
}
