import { type Interaction, interactionAt } from '@attune/core'

/**
 * A timeline in the order of its times; what has the same time stays as it was given. What has no time stays where it
 * is, and what was given before it stays before it.
 */
export function inOrder(timeline: readonly Interaction[]): readonly Interaction[] {
  const times = timeline.map(timeOf)
  if (times.every((time, index) => time === null || (times[index - 1] ?? time) <= time)) return timeline
  const ordered: Interaction[] = []
  let stretch: { interaction: Interaction; time: number }[] = []
  const flush = () => {
    for (const { interaction } of stretch.sort((a, b) => a.time - b.time)) ordered.push(interaction)
    stretch = []
  }
  timeline.forEach((interaction, index) => {
    const time = times[index] ?? null
    if (time !== null) {
      stretch.push({ interaction, time })
      return
    }
    flush()
    ordered.push(interaction)
  })
  flush()
  return ordered
}

/** When it happened, in milliseconds since 1970; `null` = not known. */
export function timeOf(interaction: Interaction): number | null {
  const at = interactionAt(interaction)
  return at === null ? null : Date.parse(at)
}
