import type { Story } from './story.ts'
import type { Utterance } from './utterance.ts'

let places = 0

/**
 * Finds something out about an utterance the first time somebody asks, and keeps it with the utterance: dozens of rules
 * ask the same. `find` may look at the utterance and at what never changes, such as what was said before it.
 *
 * @example
 * export const deedsIn = once((utterance) => heard(utterance, 'action').filter(isDone))
 */
export function once<Found extends NonNullable<unknown> | null, Frame extends [] | [unknown] = []>(
  find: (utterance: Utterance, ...frame: Frame) => Found,
): (utterance: Utterance, ...frame: Frame) => Found {
  const place = places++
  return (utterance, ...frame) => {
    const known = utterance.found[place]
    if (known !== undefined) return known as Found
    const found = find(utterance, ...frame)
    utterance.found[place] = found
    return found
  }
}

/** The same for what shows only in the story. */
export function onceIn<Found extends NonNullable<unknown> | null>(
  find: (story: Story, utterance: Utterance) => Found,
): (story: Story, utterance: Utterance) => Found {
  const inStory = once((utterance, story: Story) => find(story, utterance))
  return (story, utterance) => inStory(utterance, story)
}
