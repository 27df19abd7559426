import {
  htmlOf,
  plainOf,
  type World,
  type WorldConversation,
  type WorldEntry,
  type WorldMessage,
  type WorldRating,
} from '@attune/testkit/emulator'
import { senderOf } from './people.ts'
import { seconds } from './time.ts'

/** Everything in a conversation, oldest first: words and notes, sentences about what happened, answered surveys. */
export const messagesOf = (world: World, conversation: WorldConversation): EmulatedMessage[] =>
  conversation.entries.flatMap((entry) => {
    const more = partsOf(world, conversation, entry)
    return more === null ? [] : [{ ...blank(conversation, entry), ...more }]
  })

export interface EmulatedMessage extends Record<string, unknown> {
  id: number
}

const inboxes: Readonly<Record<string, number>> = { email: 1, chat: 2, social: 3, phone: 4 }
export const inboxOf = ({ channel }: WorldConversation): number => inboxes[channel] ?? 2

const blank = (conversation: WorldConversation, { id, at }: WorldEntry) => ({
  id: Number(id),
  inbox_id: inboxOf(conversation),
  conversation_id: Number(conversation.id),
  message_type: 2,
  content_type: 'text',
  status: 'sent',
  content_attributes: {},
  created_at: seconds(at),
  private: false,
  source_id: null,
})

function partsOf(world: World, conversation: WorldConversation, entry: WorldEntry): object | null {
  switch (entry.kind) {
    case 'message':
    case 'note':
      return saidOf(world, conversation, entry)
    case 'status':
      return { content: sentences[wordOf(entry.to)]?.(entry.author.name ?? 'Automation System') }
    case 'assignment':
      return { content: `Assigned to somebody by ${entry.author.name ?? 'Automation System'}` }
    case 'rating':
      return surveyOf(entry)
    default:
      return null
  }
}

function saidOf(world: World, conversation: WorldConversation, message: WorldMessage) {
  const incoming = message.author.role === 'customer'
  const isMail = incoming && conversation.channel === 'email'
  const sender = senderOf(world, message.author)
  const attachments = message.attachments.map(({ id, name, mediaType, bytes }) => ({
    ...{ id: Number(id), message_id: Number(message.id), account_id: 1, extension: null, file_size: bytes },
    file_type: fileTypes.find((type) => mediaType.startsWith(type)) ?? 'file',
    data_url: `http://chatwoot.test/rails/active_storage/blobs/redirect/c2lnbmVk--${id}/${encodeURIComponent(name)}`,
    ...{ thumb_url: '', width: null, height: null },
  }))
  return {
    content: plainOf(message),
    message_type: incoming ? 0 : sender === undefined ? 3 : 1,
    content_type: isMail ? 'incoming_email' : 'text',
    content_attributes: isMail ? { email: mailOf(conversation, message) } : {},
    private: message.kind === 'note',
    source_id: message.reference,
    // Left out rather than null, as Chatwoot does.
    ...(sender === undefined ? {} : { sender }),
    ...(attachments.length === 0 ? {} : { attachments }),
  }
}

const fileTypes = ['image', 'audio', 'video']

const mailOf = ({ subject }: WorldConversation, message: WorldMessage) => ({
  subject,
  message_id: `${message.id}@mail.chatwoot.test`,
  in_reply_to: null,
  cc: null,
  html_content: { full: htmlOf(message), reply: message.html, quoted: message.quoted },
  text_content: { full: plainOf(message), reply: message.text, quoted: message.quoted },
})

const surveyOf = ({ score, comment }: WorldRating) => ({
  content: 'Please rate the conversation',
  message_type: 3,
  content_type: 'input_csat',
  content_attributes: {
    submitted_values: { csat_survey_response: { rating: Math.round(1 + score * 4), feedback_message: comment } },
  },
})

const sentences: Readonly<Record<string, (name: string) => string>> = {
  open: (name) => `Conversation was reopened by ${name}`,
  pending: (name) => `Conversation was marked as pending by ${name}`,
  snoozed: (name) => `Conversation was snoozed by ${name}`,
  resolved: (name) => `Conversation was marked resolved by ${name}`,
}

/** Chatwoot's word for a status of the world. */
export const wordOf = (status: WorldConversation['status']): string =>
  ({ pending: 'pending', on_hold: 'snoozed', resolved: 'resolved', closed: 'resolved' })[status as 'pending'] ?? 'open'
