import type { Assignee } from '../conversation/assignment.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Message } from '../conversation/message.ts'
import type { Participant } from '../conversation/participant.ts'
import { contentHash } from '../shared/content-hash.ts'
import { toInstant } from '../shared/instant.ts'
import { blankRecord } from '../shared/record.ts'
import type { ShortAssignee, ShortConversation, ShortMessage } from './short-conversation.ts'
import { expandCustomer } from './short-customer.ts'

/** The full form of a checked short one. What it does not say stays unknown. */
export function expandConversation(short: ShortConversation): Conversation {
  const id = short.id ?? `conversation-${contentHash(short.messages.map(withoutUnknown)).slice(0, 16)}`
  return {
    ...blankRecord(id),
    channel: short.channel ?? 'unknown',
    channelRaw: null,
    locale: short.locale ?? null,
    stage: short.stage ?? 'unknown',
    status: { canonical: 'unknown', raw: null },
    priority: { canonical: 'unknown', raw: null },
    subject: short.subject ?? null,
    tags: short.tags ?? [],
    customer: short.customer ? expandCustomer(short.customer, id) : null,
    assignee: short.assignee ? expandAssignee(short.assignee) : null,
    participants: participantsOf(short.messages),
    timeline: short.messages.map(expandMessage),
    openedAt: null,
    resolvedAt: null,
    closedAt: null,
    reopenCount: null,
  }
}

const expandAssignee = ({ id, name, team }: ShortAssignee): Assignee => ({
  id: id ?? null,
  name: name ?? null,
  team: team ?? null,
})

/** `null` and absent both mean unknown, so they must not give two ids to one conversation. */
function withoutUnknown(message: ShortMessage): object {
  return Object.fromEntries(Object.entries(message).filter(([, value]) => value != null))
}

/** The full form of a checked short message; `index` numbers one without an id. */
export function expandMessage(short: ShortMessage, index: number): Message {
  return {
    ...blankRecord(short.id ?? `m${index + 1}`),
    type: 'message',
    author: { role: short.role, id: short.authorId ?? null, name: short.name ?? null },
    visibility: short.visibility ?? 'public',
    automated: short.automated ?? null,
    body: short.language ? { text: short.text, language: short.language } : { text: short.text },
    attachments: [],
    sentAt: short.at ? toInstant(short.at) : null,
    editedAt: null,
  }
}

/** Only authors with an id: two messages of an unnamed agent may be from two people. */
function participantsOf(messages: readonly ShortMessage[]): Participant[] {
  const participants = new Map<string, Participant>()
  for (const { authorId, role, name } of messages) {
    if (!authorId || participants.has(authorId)) continue
    participants.set(authorId, { id: authorId, role, name: name ?? null, joinedAt: null, leftAt: null })
  }
  return [...participants.values()]
}
