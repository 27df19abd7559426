import type { WorldConversation, WorldMessage } from '@attune/testkit/emulator'
import { commentOf } from './comments.ts'
import { NOBODY } from './people.ts'
import { iso } from './times.ts'

const sides = { customer: 'user', agent: 'agent', bot: 'bot', ai: 'bot', system: 'bot' } as const

/** The messages and notes of a ticket that came through a messenger. */
export function logOf({ entries }: WorldConversation): object[] {
  return entries.flatMap((entry) => (entry.kind === 'message' || entry.kind === 'note' ? [eventOf(entry)] : []))
}

function eventOf(entry: WorldMessage): object {
  const { html_body, attachments, author_id } = commentOf(entry)
  const author = {
    type: sides[entry.author.role],
    display_name: entry.author.name ?? 'Zendesk',
    ...(author_id === NOBODY ? {} : { 'zen:support:user_id': author_id }),
    'zen:sunco:user_id': `6${entry.author.id ?? ''}a1f3e`,
  }
  const common = {
    id: `01J9QN8DC6EV34VR3W0K${entry.id.padStart(6, '0')}`,
    created_at: iso(entry.at),
    attachments,
    author,
  }
  if (entry.kind === 'note')
    return {
      ...{ ...common, type: 'Comment', reference: `zen:ticket_event:${entry.id}` },
      ...{ content: { type: 'html', body: html_body }, metadata: { public: false } },
    }
  return {
    ...{ ...common, type: 'Messaging::ConversationMessage', reference: `zen:sunco:conversation_message:${entry.id}` },
    ...{ content: { type: 'text', text: entry.text }, metadata: {} },
  }
}
