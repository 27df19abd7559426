import { type Interaction, interactionAt } from '@attune/core'

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

function timeOf(interaction: Interaction): number | null {
  const at = interactionAt(interaction)
  return at === null ? null : Date.parse(at)
}
