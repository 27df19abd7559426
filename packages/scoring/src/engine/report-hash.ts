import { type ConversationInput, contentHash, type Interaction } from '@attune/core'
import { namesOf } from '../story/create-story.ts'

/**
 * SHA-256 over what made a report: the scorer's set-up and everything of the conversation that rules and measures can
 * see. Written as rows in a fixed order, so that no time goes into sorting keys.
 */
export function reportHash(setup: string, { conversation, context }: ConversationInput): string {
  const { id, channel, status, customer, reopenCount } = conversation
  const facts = context.profile?.facts ?? null
  const { now, serviceHours, history } = context
  const about = [
    setup,
    id,
    channel,
    status.canonical,
    now,
    facts,
    serviceHours,
    customer?.timeZone ?? null,
    namesOf(customer),
    reopenCount,
    ...(history ? [history] : []),
  ]
  return contentHash(JSON.stringify([...about, conversation.timeline.map(rowOf).filter((row) => row !== null)]))
}

/** What of an interaction is looked at; `null` for what nothing listens to. */
function rowOf(interaction: Interaction): readonly unknown[] | null {
  const { type } = interaction
  switch (type) {
    case 'message': {
      const { id, author, visibility, automated, body, sentAt, editedAt, attachments } = interaction
      const said = [body.text, body.language ?? null, attachments.length > 0]
      return [id, author.role, author.id, visibility, automated, ...said, sentAt, editedAt]
    }
    case 'status':
      return [type, interaction.to.canonical, interaction.at]
    case 'assignment':
      return [type, interaction.from, interaction.to, interaction.at]
    case 'handoff':
      return [type, interaction.at]
    case 'typing':
      return [type, interaction.author.role, interaction.at, interaction.endedAt]
    case 'viewed':
      return [type, interaction.author.role, interaction.upToMessageId, interaction.at]
    default:
      return null
  }
}
