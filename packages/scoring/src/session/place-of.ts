import type { Interaction } from '@attune/core'
import { timeOf } from '../timeline/in-order.ts'

/**
 * Where an interaction belongs in a timeline: after everything that is not later. Without a time it comes last, as it
 * arrived.
 */
export function placeOf(interaction: Interaction, timeline: readonly Interaction[]): number {
  const at = timeOf(interaction)
  if (at === null) return timeline.length
  let place = timeline.length
  while (place > 0) {
    const before = timeOf(timeline[place - 1] as Interaction)
    if (before === null || before <= at) break
    place--
  }
  return place
}
