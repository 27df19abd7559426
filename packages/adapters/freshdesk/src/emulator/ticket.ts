import { htmlOf, plainOf, type WorldConversation, type WorldEntry, type WorldMessage } from '@attune/testkit/emulator'
import { attachmentOf } from './attachment.ts'
import { type Desk, fieldNames, iso } from './desk.ts'
import { requesterOf } from './people.ts'

const statuses = { new: 2, open: 2, pending: 3, on_hold: 7, resolved: 4, closed: 5, unknown: 6 }
const priorities = { low: 1, normal: 2, high: 3, urgent: 4 }
const sources = { email: 1, phone: 3, social: 6, chat: 15, unknown: 2 }

/** The first message of a ticket is its description, also after another ticket was merged into it. */
export function descriptionOf({ id, entries }: WorldConversation): WorldMessage {
  return entries.find((entry) => entry.id === String(Number(id) + 1)) as WorldMessage
}

export function sourceOf(conversation: WorldConversation): number {
  return descriptionOf(conversation).author.role === 'customer' ? sources[conversation.channel] : 10
}

/** As a list shows it, which has no word of files. `include` names what comes along. */
export function ticketOf({ world, spam }: Desk, conversation: WorldConversation, include: readonly string[]) {
  const { id, subject, status, priority, customerId, tags, fields, createdAt, updatedAt } = conversation
  const description = descriptionOf(conversation)
  const source = sourceOf(conversation)
  const responder = conversation.assigneeId ?? (source === 10 ? description.author.id : null)
  return {
    id: Number(id),
    subject,
    status: statuses[status],
    priority: priorities[priority],
    source,
    type: null,
    requester_id: Number(customerId),
    responder_id: responder === null ? null : Number(responder),
    group_id: null,
    company_id: null,
    to_emails: null,
    fr_escalated: false,
    spam: spam.has(id),
    is_escalated: false,
    tags,
    custom_fields: Object.fromEntries(fieldNames.map((name) => [name, fields[name] ?? null])),
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
    ...(conversation.deletedAt === null ? {} : { deleted: true }),
    ...(include.includes('requester') ? { requester: requesterOf(world, customerId) } : {}),
    ...(include.includes('stats') ? { stats: statsOf(conversation.entries) } : {}),
    ...(include.includes('description') ? wordsOf(description) : {}),
  }
}

/** Alone, a ticket always has its description and its files. */
export const singleTicketOf = (desk: Desk, conversation: WorldConversation, include: readonly string[]) => ({
  ...ticketOf(desk, conversation, [...include, 'description']),
  attachments: descriptionOf(conversation).attachments.map((file) => attachmentOf(file)),
})

const wordsOf = (message: WorldMessage) => ({ description: htmlOf(message), description_text: plainOf(message) })

function statsOf(entries: readonly WorldEntry[]) {
  const changes = entries.filter((entry) => entry.kind === 'status')
  const lastInto = (wanted: (to: string, from: string) => boolean): string | null => {
    const change = changes.findLast(({ from, to }) => wanted(to, from))
    return change === undefined ? null : iso(change.at)
  }
  const ended = ['resolved', 'closed']
  return {
    agent_responded_at: null,
    first_responded_at: null,
    pending_since: lastInto((to) => to === 'pending'),
    resolved_at: lastInto((to) => to === 'resolved'),
    closed_at: lastInto((to) => to === 'closed'),
    reopened_at: lastInto((to, from) => ended.includes(from) && !ended.includes(to)),
    status_updated_at: lastInto(() => true),
  }
}
