import type { OpenStory } from './create-story.ts'
import { listen, mentionsIn, touchesFact } from './facts/mentions-fact.ts'
import type { Side, Utterance } from './utterance.ts'

/** Indexes of the utterances where a fact first came up. */
export interface FactRaised {
  /** The customer spoke of what it is about. */
  touched?: number
  /** The customer said it. */
  customer?: number
  /** The service side said it. */
  service?: number
}

/** Notes which of the remembered facts an utterance brings up for the first time. */
export function noteFacts({ facts, raised }: OpenStory, { side, index, text }: Utterance): void {
  if (facts === null) return
  const note = (id: string, what: Side | 'touched') => raised.set(id, { [what]: index, ...raised.get(id) })
  const unsaid = facts.filter(({ id }) => raised.get(id)?.[side] === undefined)
  if (unsaid.length === 0) return
  const heard = listen(text)
  const said = new Set(mentionsIn(heard, unsaid).map(({ fact }) => fact))
  for (const { id } of said) note(id, side)
  if (side === 'service') return
  for (const fact of unsaid) {
    if (raised.get(fact.id)?.touched !== undefined) continue
    if (said.has(fact) || touchesFact(heard, fact)) note(fact.id, 'touched')
  }
}
