import { type ConversationInput, messagesOf } from '@attune/core'
import type { Reader } from '@attune/language'
import { closeLedger, createLedger } from '../ledger/ledger.ts'
import type { ActiveRule } from '../rule.ts'
import { createStory } from '../story/create-story.ts'
import { type Hearing, hearMessage } from './hear-message.ts'
import { judgeUtterance } from './judge-utterance.ts'

/** Hears a conversation from its first message to its end. */
export function hearWhole(input: ConversationInput, rules: readonly ActiveRule[], reader: Reader): Hearing {
  const hearing: Hearing = { story: createStory(input), ledger: createLedger() }
  for (const message of messagesOf(input.conversation)) hearMessage(hearing, message, rules, reader)
  endHearing(hearing, rules)
  return hearing
}

/** The conversation has been heard: what can still be decided is decided. */
export function endHearing({ story, ledger }: Hearing, rules: readonly ActiveRule[]): void {
  judgeUtterance(rules, ledger, story, null)
  closeLedger(ledger, story.lastServiceTurn, story.closed === true)
}
