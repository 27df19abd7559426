import type { Conversation, Interaction, Message, Note } from '@attune/core'

type Said = Message | Note

/** Everything that was said, in order: messages and notes. */
export function saidIn(conversation: Conversation): Said[] {
  return conversation.timeline.filter(
    (interaction: Interaction): interaction is Said => interaction.type === 'message' || interaction.type === 'note',
  )
}

export const wordsOf = (said: Said): string => (said.type === 'note' ? said.text : said.body.text)

/** Whether only colleagues read it. */
export const isInternal = (said: Said): boolean => said.type === 'note' || said.visibility !== 'public'

/** Words as they count: how lines were broken is the helpdesk's business. */
export const squeezed = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ')
