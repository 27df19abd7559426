import { customFieldsOf, instantOf, recordOf } from '@attune/adapter-kit'
import type { Channel, Conversation } from '@attune/core'
import type { Origin } from '../origin.ts'
import type { WireConversation } from '../wire/conversation.ts'
import type { Thread } from '../wire/thread.ts'
import { changedAt } from './changed-at.ts'
import { customerOfPerson } from './customer.ts'
import { personName } from './person-name.ts'
import { statusOf } from './status.ts'
import { timelineOf } from './timeline.ts'

const channels: Readonly<Record<string, Channel>> = { email: 'email', chat: 'chat', phone: 'phone' }

/** Pure: the same record gives the same conversation, on every machine and in every run. */
export function conversationOf(row: WireConversation, threads: readonly Thread[], origin: Origin): Conversation {
  const { id, type, assignee, primaryCustomer } = row
  const times = { createdAt: instantOf(row.createdAt), updatedAt: changedAt(row, threads) }
  const status = statusOf(row.status)
  return {
    ...recordOf({
      ...{ ...origin, type: 'conversation', id, url: urlOf(row), ...times },
      deletion: row.state === 'deleted' ? { at: null, reason: null } : null,
      customFields: customFieldsOf(
        row.customFields.flatMap(({ id, value }) => (id === null ? [] : [[id, value] as const])),
      ),
    }),
    channel: type !== null && Object.hasOwn(channels, type) ? (channels[type] as Channel) : 'unknown',
    channelRaw: type,
    locale: null,
    stage: 'unknown',
    status,
    priority: { canonical: 'unknown', raw: null },
    subject: row.subject,
    tags: row.tags.flatMap(({ tag }) => (tag === null ? [] : [tag])),
    customer: customerOfPerson(primaryCustomer, addressIn(threads, primaryCustomer?.id ?? null), origin),
    assignee: assignee === null ? null : assigneeOf(assignee),
    participants: [],
    timeline: timelineOf(threads, type, origin),
    openedAt: times.createdAt,
    resolvedAt: status.canonical === 'resolved' ? instantOf(row.closedAt) : null,
    closedAt: null,
    reopenCount: null,
  }
}

/** Where people open it; the address takes both numbers. */
const urlOf = ({ id, number }: WireConversation): string | null =>
  number === null ? null : `https://secure.helpscout.net/conversation/${id}/${number}/`

/** Conversations may name the customer by id only; their own messages then know the address. */
const addressIn = (threads: readonly Thread[], customer: string | null): string | null =>
  threads.find((thread) => thread.customer?.id === customer && thread.customer?.email !== null)?.customer?.email ?? null

function assigneeOf({ id, type, first, last }: NonNullable<WireConversation['assignee']>): Conversation['assignee'] {
  const name = personName(first, last)
  return type === 'team' ? { id: null, name: null, team: name } : { id, name, team: null }
}
