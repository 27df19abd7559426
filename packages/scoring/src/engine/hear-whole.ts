import type { ConversationInput } from '@attune/core'
import type { Reader } from '@attune/language'
import { closeLedger, createLedger } from '../ledger/ledger.ts'
import type { ActiveRule } from '../rule.ts'
import { createStory, isHeard, readMessage } from '../story/create-story.ts'
import { inOrder } from '../timeline/in-order.ts'
import { notePaceEvent } from '../timeline/pace.ts'
import { type Hearing, judgeMessage } from './hear-message.ts'
import { judgeUtterance } from './judge-utterance.ts'

/**
 * Hears a conversation from its first message to its end. All of it is read before any of it is judged: message by
 * message, the reader and the rules would drive each other out of the processor's caches.
 */
export function hearWhole(input: ConversationInput, rules: readonly ActiveRule[], reader: Reader): Hearing {
  const hearing: Hearing = { story: createStory(input), ledger: createLedger() }
  const timeline = inOrder(input.conversation.timeline)
  const readings = timeline.map((interaction) =>
    interaction.type === 'message' && isHeard(interaction) ? readMessage(interaction, reader) : null,
  )
  for (const [index, interaction] of timeline.entries()) {
    const reading = readings[index]
    if (interaction.type !== 'message')
      hearing.story.pace = notePaceEvent(hearing.story.pace, hearing.story, interaction)
    else if (reading) judgeMessage(hearing, interaction, reading, rules)
  }
  endHearing(hearing, rules)
  return hearing
}

/** The conversation has been heard: what can still be decided is decided. */
export function endHearing({ story, ledger }: Hearing, rules: readonly ActiveRule[]): void {
  judgeUtterance(rules, ledger, story, null)
  closeLedger(ledger, story.lastServiceTurn, story.closed === true)
}
