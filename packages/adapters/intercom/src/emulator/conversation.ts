import {
  escapeHtml,
  htmlOf,
  type World,
  type WorldConversation,
  type WorldMessage,
  type WorldRating,
} from '@attune/testkit/emulator'
import { attachmentsOf, partsOf, stateOf } from './part.ts'
import { authorIn } from './people.ts'
import { seconds } from './seconds.ts'
import type { TagList } from './tag-list.ts'

/** Of more parts only the newest are given. */
const MOST_PARTS = 500

const sourceTypes = { email: 'email', chat: 'conversation', phone: 'phone_call', social: 'facebook', unknown: 'sms' }

/** As a list shows it, without its parts. */
export function listedOf(world: World, tags: TagList, conversation: WorldConversation, version: number) {
  const { id, subject, channel, createdAt, updatedAt, status, assigneeId, customerId, fields, priority } = conversation
  const state = stateOf(status)
  const inMail = channel === 'email'
  return {
    ...{ type: 'conversation', id, title: inMail ? null : subject },
    ...{ created_at: seconds(createdAt), updated_at: seconds(updatedAt), waiting_since: null, snoozed_until: null },
    ...{ open: state === 'open', state, read: false, priority: priorityOf(priority, version) },
    ...{ admin_assignee_id: assigneeId === null ? null : Number(assigneeId), team_assignee_id: null },
    tags: { type: 'tag.list', tags: conversation.tags.map((name) => tags.named(name)) },
    conversation_rating: ratingOf(conversation),
    source: sourceOf(world, conversation, inMail),
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: customerId, external_id: null }] },
    ...{ teammates: null, custom_attributes: { ...fields }, first_contact_reply: null, sla_applied: null },
    ...{ statistics: null, linked_objects: linkedTo(conversation), ai_agent_participated: false, ai_agent: null },
  }
}

export function conversationOf(world: World, tags: TagList, conversation: WorldConversation, version: number) {
  const parts = partsOf(world, conversation.entries.slice(1))
  return {
    ...listedOf(world, tags, conversation, version),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: parts.slice(-MOST_PARTS),
      total_count: parts.length,
    },
  }
}

function sourceOf(world: World, { entries, subject, channel }: WorldConversation, inMail: boolean) {
  const first = entries[0] as WorldMessage
  return {
    ...{ type: sourceTypes[channel], id: first.id, url: null, redacted: false },
    delivered_as: first.author.role === 'customer' ? 'customer_initiated' : 'admin_initiated',
    subject: inMail && subject !== null ? `<p>${escapeHtml(subject)}</p>` : '',
    body: htmlOf(first),
    author: authorIn(world, first.author),
    attachments: attachmentsOf(first),
  }
}

function ratingOf({ entries, customerId }: WorldConversation) {
  const rating = entries.findLast((entry): entry is WorldRating => entry.kind === 'rating')
  if (rating === undefined) return null
  const at = seconds(rating.at)
  return {
    ...{ rating: 1 + Math.round(rating.score * 4), remark: rating.comment, created_at: at, updated_at: at },
    ...{ contact: { type: 'contact', id: customerId, external_id: null }, teammate: null },
  }
}

/** A merge shows in both by a link, and in the one that stays by a part that does not name the other. */
function linkedTo({ entries }: WorldConversation) {
  const data = entries.flatMap((entry) =>
    entry.kind === 'merge' ? [{ type: 'conversation', id: entry.other, category: null }] : [],
  )
  return { type: 'list', data, total_count: data.length, has_more: false }
}

function priorityOf(priority: WorldConversation['priority'], version: number): string {
  if (version >= 216) return priority === 'normal' ? 'none' : priority
  return priority === 'high' || priority === 'urgent' ? 'priority' : 'not_priority'
}
