import { instantOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Author, Message, MessageBody, Note, Visibility } from '@attune/core'
import type { Account } from '../account.ts'
import type { AttachmentWire } from '../wire/attachment.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { attachmentsOf } from './attachments.ts'
import { recordIn } from './record.ts'
import { channelOf, INTERNAL_TASK } from './status.ts'

/** What was said in a ticket: a note when only colleagues read it. */
export function messageOrNote(
  account: Account,
  ticket: TicketWire,
  said: ConversationWire,
  author: Author,
): Message | Note {
  const record = recordIn(account, 'conversation', said.id, said, { customFields: { source: said.source } })
  const at = instantOf(said.created_at)
  if (said.private === true) return { ...record, type: 'note', author, text: wordsOf(said), at }
  return {
    ...record,
    ...{ type: 'message', author, visibility: visibilityOf(said), automated: automatedOf(said) },
    body: bodyIn(ticket, said.body, said.body_text),
    attachments: attachmentsOf(said.attachments),
    sentAt: at,
    editedAt: instantOf(said.last_edited_at),
  }
}

/** The first message is the description of the ticket. */
export function firstMessage(
  account: Account,
  ticket: TicketWire,
  author: Author,
  files: readonly AttachmentWire[],
): Message {
  const { created_at } = ticket
  return {
    ...recordIn(account, 'ticket_description', ticket.id, { created_at }),
    ...{ type: 'message', author, automated: null, editedAt: null },
    visibility: ticket.source === INTERNAL_TASK ? 'internal' : 'public',
    body: bodyIn(ticket, ticket.description, ticket.description_text),
    attachments: attachmentsOf(files),
    sentAt: instantOf(created_at),
  }
}

/** All words of a reply or note, as plain text. */
export const wordsOf = ({ body, body_text }: Pick<ConversationWire, 'body' | 'body_text'>): string =>
  bodyOf({ ...(body === null ? { text: body_text } : { html: body }), mail: false }).text

/** Freshdesk's plain text has lost what was quoted and what was not, so the HTML is read. */
function bodyIn({ source }: TicketWire, html: string | null, text: string | null): MessageBody {
  return bodyOf({ ...(html === null ? { text } : { html }), mail: channelOf(source) !== 'chat' })
}

/** What cannot be told to be public stays inside. */
const visibilityOf = (said: ConversationWire): Visibility => (said.private === false ? 'public' : 'unknown')

function automatedOf({ auto_response, automation_id }: ConversationWire): boolean | null {
  return automation_id !== null ? true : auto_response
}
