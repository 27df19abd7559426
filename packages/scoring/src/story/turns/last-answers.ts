import { type Story, turnOf } from '../story.ts'
import type { Utterance } from '../utterance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'

/** What customers said last before a service message, or before the end. */
export function answersOf(story: Story, utterance: Utterance | null): readonly Utterance[] {
  if (utterance) return lastCustomerTurn(story, utterance)
  const last = story.utterances.at(-1)
  return last?.side === 'customer' ? turnOf(story, last) : []
}
