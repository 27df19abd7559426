import type { Story } from './story.ts'
import type { Utterance } from './utterance.ts'

let places = 0

/**
 * Finds something out about an utterance the first time somebody asks, and keeps it with the utterance: dozens of rules
 * ask the same.
 *
 * @example
 * export const deedsIn = once((utterance) => heard(utterance, 'action').filter(isDone))
 */
export function once<Found extends NonNullable<unknown> | null>(
  find: (utterance: Utterance) => Found,
): (utterance: Utterance) => Found {
  const place = places++
  return (utterance) => {
    const known = utterance.notes.at(place)
    if (known !== undefined) return known as Found
    const found = find(utterance)
    utterance.notes.write(place, found)
    return found
  }
}

/** The same for what shows only in the story: `find` may look at what was said before, which never changes. */
export function onceIn<Found extends NonNullable<unknown> | null>(
  find: (story: Story, utterance: Utterance) => Found,
): (story: Story, utterance: Utterance) => Found {
  const place = places++
  return (story, utterance) => {
    const known = utterance.notes.at(place)
    if (known !== undefined) return known as Found
    const found = find(story, utterance)
    utterance.notes.write(place, found)
    return found
  }
}
