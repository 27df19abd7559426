import type { Interaction } from '@attune/core'

/**
 * How often a conversation was taken up again after it had been resolved, by the changes of status in its timeline.
 *
 * @example
 * reopenings(timeline) // 1: resolved, then open again
 */
export function reopenings(timeline: readonly Interaction[]): number {
  return timeline.filter(
    (interaction) =>
      interaction.type === 'status' &&
      interaction.from?.canonical === 'resolved' &&
      ['new', 'open', 'pending', 'on_hold'].includes(interaction.to.canonical),
  ).length
}
