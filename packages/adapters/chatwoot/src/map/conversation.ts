import { customFieldsOf, participantsOf, recordOf } from '@attune/adapter-kit'
import { type Conversation, type Interaction, localeSchema } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import type { MessageWire } from '../wire/message.ts'
import { timeOf } from '../wire/time.ts'
import { channelOf } from './channel.ts'
import { customerOf } from './customer.ts'
import { priorityOf, statusOf } from './status.ts'
import { timelineOf } from './timeline.ts'

export function conversationOf(
  account: Account,
  head: ConversationWire,
  messages: readonly MessageWire[],
): Conversation {
  const { sender = null, channel = null, assignee = null, team = null } = head.meta ?? {}
  const more = head.additional_attributes
  const customer = sender === null ? null : customerOf(account, sender, more?.browser?.browser_language)
  const mail = channelOf(channel) === 'email' || messages.some(({ content_type }) => content_type === 'incoming_email')
  const timeline = timelineOf({ account, customer, mail }, messages)
  const status = statusOf(head.status)
  return {
    ...headRecord(account, head),
    channel: channelOf(channel),
    channelRaw: channel,
    locale: localeSchema.safeParse(more?.conversation_language).data ?? null,
    stage: 'unknown',
    status,
    priority: priorityOf(head.priority),
    subject: more?.mail_subject ?? null,
    tags: head.labels.filter((label) => label !== null),
    customer,
    assignee:
      assignee === null && team === null
        ? null
        : {
            id: assignee?.id == null ? null : `user:${assignee.id}`,
            name: assignee?.name ?? null,
            team: team?.name ?? null,
          },
    participants: participantsOf(timeline),
    timeline,
    openedAt: timeOf(head.created_at),
    resolvedAt: status.canonical === 'resolved' ? lastResolved(timeline) : null,
    closedAt: null,
    reopenCount: null,
  }
}

function headRecord({ connection, baseUrl, number, observedAt }: Account, head: ConversationWire) {
  return recordOf({
    ...{ system: SYSTEM, connection, type: 'conversation', id: head.id },
    url: `${baseUrl}/app/accounts/${number}/conversations/${head.id}`,
    createdAt: timeOf(head.created_at),
    updatedAt: timeOf(head.updated_at) ?? activityOf(head),
    observedAt: observedAt(),
    customFields: customFieldsOf(head.custom_attributes),
  })
}

/** When something was last written in it. */
export const activityOf = ({ last_activity_at, timestamp }: ConversationWire) =>
  timeOf(last_activity_at) ?? timeOf(timestamp)

function lastResolved(timeline: readonly Interaction[]) {
  const last = timeline.findLast((entry) => entry.type === 'status' && entry.to.canonical === 'resolved')
  return last?.type === 'status' ? last.at : null
}
