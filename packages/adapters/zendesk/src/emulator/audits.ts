import type { World, WorldConversation, WorldEntry } from '@attune/testkit/emulator'
import { auditId, commentOf, entriesTakenIn } from './comments.ts'
import { idOf } from './people.ts'
import { scoreWord, statusWord } from './ticket.ts'
import { iso } from './times.ts'

/** Every update of a ticket. The first one says with what the ticket was made. */
export function auditsOf(world: World, conversation: WorldConversation): object[] {
  const elsewhere = entriesTakenIn(world, conversation)
  const entries = conversation.entries.filter(({ id }) => !elsewhere.has(id))
  return entries.map((entry, index) => auditOf(conversation, entry, index === 0))
}

export const auditOf = ({ id }: WorldConversation, entry: WorldEntry, isFirst: boolean) => ({
  ...{ id: auditId(entry), ticket_id: Number(id), created_at: iso(entry.at), author_id: idOf(entry.author) },
  metadata: { system: { client: 'Emulator' }, custom: {} },
  events: [...eventsOf(entry), ...(isFirst ? madeWith(entry) : [])],
  via: { channel: entry.author.role === 'system' ? 'rule' : 'web', source: { from: {}, to: {}, rel: null } },
})

const madeWith = ({ id }: WorldEntry): object[] => [
  { id: 9_000_000 + Number(id), type: 'Create', field_name: 'status', value: 'new' },
]

function eventsOf(entry: WorldEntry): object[] {
  const id = Number(entry.id)
  switch (entry.kind) {
    case 'message':
    case 'note': {
      const { type, body, html_body, public: isPublic, attachments, author_id } = commentOf(entry)
      return [{ id, type, author_id, body, html_body, public: isPublic, attachments }]
    }
    case 'status':
      return [change(id, 'status', statusWord[entry.from], statusWord[entry.to])]
    case 'assignment':
      return [change(id, 'assignee_id', entry.from, entry.to)]
    case 'rating':
      return [{ id, type: 'SatisfactionRating', score: scoreWord(entry.score), assignee_id: null, body: entry.comment }]
    case 'merge':
      return []
  }
}

const change = (id: number, field_name: string, previous_value: string | null, value: string | null) => ({
  ...{ id, type: 'Change', field_name, value, previous_value },
})
