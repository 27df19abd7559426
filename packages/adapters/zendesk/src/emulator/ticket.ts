import { plainOf, type World, type WorldConversation, type WorldMessage } from '@attune/testkit/emulator'
import { iso, seconds } from './times.ts'

/** The account's custom fields, by number. */
export const fieldIds = ['360001', '360002'] as const

const channels = { email: 'email', chat: 'native_messaging', phone: 'voice', social: 'facebook', unknown: 'api' }

export const statusWord = {
  ...{ new: 'new', open: 'open', pending: 'pending', on_hold: 'hold', resolved: 'solved', closed: 'closed' },
  unknown: 'open',
} as const

const GROUP = 31

export const group = {
  id: GROUP,
  url: 'https://shop.zendesk.test/api/v2/groups/31.json',
  name: 'Support',
  deleted: false,
}

export function statusOf({ status, deletedAt }: WorldConversation): string {
  return deletedAt === null ? statusWord[status] : 'deleted'
}

export function tagsOf({ tags, mergedInto }: WorldConversation): string[] {
  return mergedInto === null ? tags : [...new Set([...tags, 'closed_by_merge'])]
}

/** What a customer rated, in the two words Zendesk has for it. */
export const scoreWord = (score: number): 'good' | 'bad' => (score >= 0.5 ? 'good' : 'bad')

function ratingOf({ id, entries }: WorldConversation): object {
  const rating = entries.findLast((entry) => entry.kind === 'rating')
  if (rating?.kind !== 'rating') return { score: 'unoffered' }
  return {
    id: Number(id) * 10,
    score: scoreWord(rating.score),
    comment: rating.comment ?? '',
    reason: 'No reason provided',
  }
}

export function ticketOf(_world: World, conversation: WorldConversation) {
  const { id, subject, channel, createdAt, updatedAt, priority, customerId, assigneeId, fields, deletedAt } =
    conversation
  const [first] = conversation.entries
  const custom_fields = fieldIds.map((field) => ({ id: Number(field), value: fields[field] ?? null }))
  const isGone = deletedAt !== null
  return {
    ...{ url: `https://shop.zendesk.test/api/v2/tickets/${id}.json`, id: Number(id), external_id: null },
    via: { channel: channels[channel], source: { from: {}, to: {}, rel: null } },
    ...{ created_at: iso(createdAt), updated_at: iso(updatedAt), generated_timestamp: seconds(updatedAt) },
    ...{ type: null, subject: isGone ? 'SCRUBBED' : subject, raw_subject: isGone ? 'SCRUBBED' : subject },
    description: isGone || first === undefined ? 'SCRUBBED' : plainOf(first as WorldMessage),
    ...{ priority, status: statusOf(conversation), recipient: null },
    ...{ requester_id: Number(customerId), submitter_id: Number(customerId) },
    ...{ assignee_id: assigneeId === null ? null : Number(assigneeId), organization_id: null, group_id: GROUP },
    ...{ collaborator_ids: [], follower_ids: [], email_cc_ids: [], forum_topic_id: null, problem_id: null },
    ...{ has_incidents: false, is_public: true, due_at: null, tags: tagsOf(conversation), custom_fields },
    ...{ satisfaction_rating: ratingOf(conversation), sharing_agreement_ids: [], custom_status_id: null },
    ...{ encoded_id: `E${id}-SHOP`, fields: custom_fields, followup_ids: [], ticket_form_id: 51, brand_id: 61 },
    ...{ allow_channelback: false, allow_attachments: true, from_messaging_channel: channel === 'chat' },
  }
}
