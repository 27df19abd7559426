import type { Interaction, Participant } from '@attune/core'

/**
 * Whoever wrote in a timeline and can be told apart, in the order they first did.
 *
 * @example
 * const conversation = { ...head, timeline, participants: participantsOf(timeline) }
 */
export function participantsOf(timeline: readonly Interaction[]): Participant[] {
  const participants = new Map<string, Participant>()
  for (const interaction of timeline) {
    if (interaction.type !== 'message' && interaction.type !== 'note') continue
    const { id, role, name } = interaction.author
    if (id !== null && !participants.has(id)) participants.set(id, { id, role, name, joinedAt: null, leftAt: null })
  }
  return [...participants.values()]
}
