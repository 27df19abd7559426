import type { World, WorldConversation } from '@attune/testkit/emulator'
import { inboxOf, messagesOf, wordOf } from './message.ts'
import { assigneeOf, contactOf } from './people.ts'
import { seconds } from './time.ts'

const channels = [
  'Channel::WebWidget',
  'Channel::Email',
  'Channel::WebWidget',
  'Channel::FacebookPage',
  'Channel::Voice',
]
const priorities = { low: 'low', normal: null, high: 'high', urgent: 'urgent' }

/** When something was last written in it: a field or the answer to a survey does not count. */
export const lastWritten = ({ entries }: WorldConversation) =>
  entries.findLast(({ kind }) => kind !== 'rating' && kind !== 'merge') ?? entries[0]

/** A conversation as lists and its own address show it: of its messages only the last. */
export function headOf(world: World, conversation: WorldConversation) {
  const customer = world.customer(conversation.customerId)
  const assignee = assigneeOf(world, conversation.assigneeId)
  const activity = seconds(lastWritten(conversation)?.at ?? conversation.createdAt)
  const inbox = inboxOf(conversation)
  return {
    meta: {
      sender: customer === undefined ? null : contactOf(customer),
      channel: channels[inbox],
      ...(assignee === undefined ? {} : { assignee }),
      hmac_verified: false,
    },
    id: Number(conversation.id),
    messages: messagesOf(world, conversation).slice(-1),
    account_id: 1,
    uuid: `00000000-0000-4000-8000-${conversation.id.padStart(12, '0')}`,
    additional_attributes: inbox === 1 ? { mail_subject: conversation.subject, source: 'email' } : {},
    agent_last_seen_at: 0,
    assignee_last_seen_at: 0,
    can_reply: true,
    contact_last_seen_at: 0,
    custom_attributes: conversation.fields,
    inbox_id: inbox,
    labels: conversation.tags,
    muted: false,
    snoozed_until: null,
    status: wordOf(conversation.status),
    created_at: seconds(conversation.createdAt),
    updated_at: conversation.updatedAt / 1000,
    timestamp: activity,
    first_reply_created_at: 0,
    unread_count: 0,
    last_non_activity_message: null,
    last_activity_at: activity,
    priority: priorities[conversation.priority],
    waiting_since: 0,
    sla_policy_id: null,
  }
}
