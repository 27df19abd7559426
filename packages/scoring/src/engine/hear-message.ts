import type { Message } from '@attune/core'
import type { Reader } from '@attune/language'
import { endServiceTurn, type Ledger } from '../ledger/ledger.ts'
import type { ActiveRule } from '../rule.ts'
import { hear, isHeard, type OpenStory } from '../story/create-story.ts'
import { isNod } from '../story/is-nod.ts'
import { judgeUtterance } from './judge-utterance.ts'

/** A conversation on its way: what was said, and what is owed for it. */
export interface Hearing {
  story: OpenStory
  ledger: Ledger
}

/** One step of every score, live or not: read the message, let what was due run out, let the rules judge. */
export function hearMessage(
  { story, ledger }: Hearing,
  message: Message,
  rules: readonly ActiveRule[],
  reader: Reader,
): void {
  if (!isHeard(message)) return
  const before = story.lastServiceTurn
  const utterance = hear(story, message, reader)
  // "Ok" after "one moment" goes on waiting: what was due is still in time.
  if (utterance.side === 'customer' && utterance.startsTurn && !isNod(story, utterance)) endServiceTurn(ledger, before)
  judgeUtterance(rules, ledger, story, utterance)
}
