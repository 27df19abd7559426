import { htmlOf, plainOf, type World, type WorldConversation, type WorldEntry } from '@attune/testkit/emulator'
import { attachmentOf } from './attachment.ts'
import { iso } from './desk.ts'
import { descriptionOf, sourceOf } from './ticket.ts'

const WEB_CHAT = 15

/** Replies and notes of a ticket, oldest first. In a web chat the description stands here once more. */
export function conversationsOf(world: World, conversation: WorldConversation): object[] {
  const first = descriptionOf(conversation)
  const again = sourceOf(conversation) === WEB_CHAT
  const entries = conversation.entries.filter(
    // What was said moves along when a ticket is merged away.
    (entry) => (entry !== first || again) && (conversation.mergedInto === null || entry.kind === 'merge'),
  )
  return entries.map((entry) => conversationOf(world, entry, conversation.id)).filter((each) => each !== null)
}

export function conversationOf(world: World, entry: WorldEntry, ticket: string): object | null {
  const head = {
    id: Number(entry.id),
    user_id: entry.author.id === null ? null : Number(entry.author.id),
    ticket_id: Number(ticket),
    created_at: iso(entry.at),
    updated_at: iso(entry.at),
    last_edited_at: null,
    automation_id: null,
    auto_response: false,
    to_emails: [],
    from_email: null,
  }
  if (entry.kind === 'merge') return { ...head, ...mergeNote(world, entry) }
  if (entry.kind !== 'message' && entry.kind !== 'note') return null
  return {
    ...head,
    body: htmlOf(entry),
    body_text: plainOf(entry),
    incoming: entry.author.role === 'customer',
    private: entry.kind === 'note',
    source: entry.kind === 'note' ? 2 : 0,
    attachments: entry.attachments.map((file) => attachmentOf(file)),
  }
}

function mergeNote(world: World, { direction, other }: { direction: 'from' | 'into'; other: string }) {
  const subject = world.conversation(other)?.subject ?? ''
  const text =
    direction === 'into'
      ? `This ticket is closed and merged into ticket ${other}`
      : `Merged from ticket ${other}\n\nSubject: ${subject}`
  const user_id = Number(world.self().id)
  const body = `<div>${text.replaceAll('\n', '<br>')}</div>`
  return { user_id, body, body_text: text, incoming: false, private: true, source: 2, attachments: [] }
}
