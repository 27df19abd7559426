import { beforeTurn, type Story, turnOf } from '../story.ts'
import type { Utterance } from '../utterance.ts'

/** The customer's messages that a service message answers: the turn before its own. Empty when the service side began. */
export function lastCustomerTurn(story: Story, utterance: Utterance): Utterance[] {
  const before = beforeTurn(story, utterance)
  return before ? turnOf(story, before) : []
}
