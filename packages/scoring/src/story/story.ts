import type { Channel, Evidence, Fact } from '@attune/core'
import type { Utterance } from './utterance.ts'

/** What rules may know while the conversation unfolds. Grows by one utterance at a time. */
export interface Story {
  channel: Channel
  /** Facts remembered about the customer, or `null` when no profile was given. */
  facts: readonly Fact[] | null
  /** Everything heard so far, the current utterance last. */
  utterances: readonly Utterance[]
  /** Data the customer has given, by kind (`order-number`, `email` …), first mention. */
  given: ReadonlyMap<string, Evidence>
  /** Milliseconds since 1970 of the last thing known to have happened, or of `now`. */
  now: number | null
  /** Whether the helpdesk says the matter is closed; `null` = not known. */
  closed: boolean | null
}

/** The utterances of the turn that ends with `utterance`. */
export function turnOf(story: Story, utterance: Utterance): Utterance[] {
  const turn: Utterance[] = []
  for (let index = utterance.index; index >= 0; index--) {
    const earlier = story.utterances[index]
    if (!earlier || earlier.turn !== utterance.turn) break
    turn.unshift(earlier)
  }
  return turn
}

/** The utterance before the turn of `utterance`, which is of the other side. */
export function beforeTurn(story: Story, utterance: Utterance): Utterance | undefined {
  let index = utterance.index
  while (index > 0 && story.utterances[index - 1]?.turn === utterance.turn) index--
  return story.utterances[index - 1]
}

/** Time between an utterance and the one before it, `null` when unknown. */
export function gapBefore(story: Story, utterance: Utterance): number | null {
  const previous = story.utterances[utterance.index - 1]
  return previous?.at == null || utterance.at === null ? null : Math.max(0, utterance.at - previous.at)
}
