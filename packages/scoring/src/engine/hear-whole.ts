import type { ConversationInput } from '@attune/core'
import type { Reader } from '@attune/language'
import { closeLedger, createLedger } from '../ledger/ledger.ts'
import type { ActiveRule } from '../rule.ts'
import { createStory } from '../story/create-story.ts'
import { inOrder } from '../timeline/in-order.ts'
import { notePaceEvent } from '../timeline/pace.ts'
import { type Hearing, hearMessage } from './hear-message.ts'
import { judgeUtterance } from './judge-utterance.ts'

/** Hears a conversation from its first message to its end. */
export function hearWhole(input: ConversationInput, rules: readonly ActiveRule[], reader: Reader): Hearing {
  const hearing: Hearing = { story: createStory(input), ledger: createLedger() }
  for (const interaction of inOrder(input.conversation.timeline)) {
    if (interaction.type === 'message') hearMessage(hearing, interaction, rules, reader)
    else hearing.story.pace = notePaceEvent(hearing.story.pace, hearing.story, interaction)
  }
  endHearing(hearing, rules)
  return hearing
}

/** The conversation has been heard: what can still be decided is decided. */
export function endHearing({ story, ledger }: Hearing, rules: readonly ActiveRule[]): void {
  judgeUtterance(rules, ledger, story, null)
  closeLedger(ledger, story.lastServiceTurn, story.closed === true)
}
