import type { Message } from '@attune/core'
import type { Reader } from '@attune/language'
import { endServiceTurn, type Ledger } from '../ledger/ledger.ts'
import type { ActiveRule } from '../rule.ts'
import { hear, isHeard, type OpenStory, type ReadMessage, readMessage } from '../story/create-story.ts'
import { isNod } from '../story/turns/is-nod.ts'
import { judgeUtterance } from './judge-utterance.ts'

/** A conversation on its way: what was said, and what is owed for it. */
export interface Hearing {
  story: OpenStory
  ledger: Ledger
}

/** One step of a live score: read the message and judge it. */
export function hearMessage(hearing: Hearing, message: Message, rules: readonly ActiveRule[], reader: Reader): void {
  if (isHeard(message)) judgeMessage(hearing, message, readMessage(message, reader), rules)
}

/** One step of every score, live or not, once the message is read: let what was due run out, let the rules judge. */
export function judgeMessage(
  { story, ledger }: Hearing,
  message: Message,
  read: ReadMessage,
  rules: readonly ActiveRule[],
): void {
  const before = story.lastServiceTurn
  const utterance = hear(story, message, read)
  // "Ok" after "one moment" goes on waiting: what was due is still in time.
  if (utterance.side === 'customer' && utterance.startsTurn && !isNod(story, utterance)) endServiceTurn(ledger, before)
  judgeUtterance(rules, ledger, story, utterance)
}
