import { onceIn } from '../once.ts'
import type { Utterance } from '../utterance.ts'

/** Where customers say what the matter is: at the beginning, and in what was said last. */
const FIRST = 8
const LAST = 24

/** The customer's messages that a service message can be expected to know: the first and the latest ones. */
export const whatWasTold = onceIn((story, until): readonly Utterance[] => {
  const { utterances } = story
  const from = Math.max(FIRST, until.index - LAST)
  return [...utterances.slice(0, Math.min(FIRST, until.index)), ...utterances.slice(from, until.index)].filter(
    ({ side }) => side === 'customer',
  )
})
