import type { ConversationInput } from '@attune/core'
import type { Scorecard } from './scorecard.ts'

/** A conversation that does not say where it took place is taken to be where the scorecard is meant for. */
export function placed(input: ConversationInput, { channel }: Scorecard): ConversationInput {
  if (channel === 'unknown' || input.conversation.channel !== 'unknown') return input
  return { ...input, conversation: { ...input.conversation, channel } }
}
