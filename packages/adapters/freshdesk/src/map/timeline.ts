import { type Interaction, interactionAt } from '@attune/core'

/** In the order it happened. What has no time stays behind what it stood behind. */
export function inOrder(interactions: readonly Interaction[]): Interaction[] {
  let last = ''
  const timed = interactions.map((interaction) => {
    last = interactionAt(interaction) ?? last
    return { interaction, at: last }
  })
  return timed.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ interaction }) => interaction)
}
