import type { Channel, Evidence, Fact, ServiceHours, VisitCost } from '@attune/core'
import type { Pace } from '../timeline/pace.ts'
import type { FactRaised } from './raised-facts.ts'
import type { Utterance } from './utterance.ts'

/** What rules may know while the conversation unfolds. Grows by one utterance at a time. */
export interface Story {
  channel: Channel
  /** Names the helpdesk knows the customer by. */
  customerNames: readonly string[]
  /** Facts remembered about the customer, or `null` when no profile was given. */
  facts: readonly Fact[] | null
  /** What earlier conversations cost the customer, oldest first, or `null` when no history was given. */
  history: readonly VisitCost[] | null
  /** Everything heard so far, the current utterance last. */
  utterances: readonly Utterance[]
  /** The same by message id. */
  said: ReadonlyMap<string, Utterance>
  /** Turn of the service side's last words that were meant for this customer, -1 before there are any. */
  lastServiceTurn: number
  /** Data the customer has given, by kind (`order-number`, `email` …), first mention. */
  given: ReadonlyMap<string, Evidence>
  /** Where the remembered facts first came up, by fact id. */
  raised: ReadonlyMap<string, FactRaised>
  /** When the service side is there to answer, `null` when not given. */
  hours: ServiceHours | null
  /** Whose wall clock times in words are read by: the customer's, or else that of the service hours. */
  timeZone: string | null
  /** Clocks, turns, promises and waits so far, the current utterance included. */
  pace: Pace
  /** Since when the customer has been writing, `null` when they are not, or the channel does not tell. */
  typingSince: number | null
  /** The time to judge from (`now` of the context) in milliseconds since 1970, `null` when none was given. */
  now: number | null
  /** Whether the helpdesk says the matter is closed; `null` = not known. */
  closed: boolean | null
}

/** More messages of one turn are not looked back at: the work per message must not grow with the conversation. */
const LONGEST_TURN = 24

/**
 * The utterances of the turn that ends with `utterance`, the last 24 of them.
 *
 * @example
 * // customer: Where is my order? / agent: Let me look. / agent: It ships today. ← utterance
 * turnOf(story, utterance).map(({ text }) => text) // ['Let me look.', 'It ships today.']
 */
export function turnOf(story: Story, utterance: Utterance): Utterance[] {
  const first = Math.max(utterance.turnStart, utterance.index + 1 - LONGEST_TURN)
  return story.utterances.slice(first, utterance.index + 1)
}

/**
 * The utterance before the turn of `utterance`, which is of the other side.
 *
 * @example
 * // customer: Where is my order? / agent: Let me look. It ships today. ← utterance
 * beforeTurn(story, utterance)?.text // 'Where is my order?'
 */
export function beforeTurn(story: Story, utterance: Utterance): Utterance | undefined {
  return story.utterances[utterance.turnStart - 1]
}

/** The utterances before this one, the nearest first, at most `most` of them. */
export const lookBack = (story: Story, utterance: Utterance, most: number): Utterance[] =>
  story.utterances.slice(Math.max(0, utterance.index - most), utterance.index).reverse()

/**
 * Time between an utterance and the one before it, in milliseconds; `null` when unknown.
 *
 * @example
 * // sent at 10:00:00, answered by utterance at 10:00:40
 * gapBefore(story, utterance) // 40_000
 */
export function gapBefore(story: Story, utterance: Utterance): number | null {
  const previous = story.utterances[utterance.index - 1]
  return previous?.at == null || utterance.at === null ? null : Math.max(0, utterance.at - previous.at)
}
