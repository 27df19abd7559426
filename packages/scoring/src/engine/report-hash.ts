import { type ConversationInput, contentHash, messagesOf } from '@attune/core'

/**
 * SHA-256 over what made a report: the scorer's set-up and everything of the conversation that rules can see. Written
 * as rows in a fixed order, so that no time goes into sorting keys.
 */
export function reportHash(setup: string, { conversation, context }: ConversationInput): string {
  const messages = messagesOf(conversation).map(({ id, author, visibility, automated, body, sentAt }) => [
    id,
    author.role,
    visibility,
    automated,
    body.text,
    body.language ?? null,
    sentAt,
  ])
  const { id, channel, status } = conversation
  const facts = context.profile?.facts ?? null
  return contentHash(JSON.stringify([setup, id, channel, status.canonical, context.now, facts, messages]))
}
