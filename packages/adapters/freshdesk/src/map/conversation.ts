import { customFieldsOf, instantOf, participantsOf } from '@attune/adapter-kit'
import type { Assignee, Conversation, Deletion, Interaction } from '@attune/core'
import type { Account } from '../account.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { customerOfRequester } from './customer.ts'
import { recordIn } from './record.ts'
import { CLOSED, channelOf, priorityOf, RESOLVED, statusOf } from './status.ts'

/** A ticket with what happened in it; `assignee` as far as it was looked up. */
export function conversationOf(
  account: Account,
  ticket: TicketWire,
  timeline: Interaction[],
  assignee: Assignee | null,
): Conversation {
  const { stats, status, source } = ticket
  return {
    ...recordIn(account, 'ticket', ticket.id, ticket, {
      url: `${account.baseUrl}/a/tickets/${ticket.id}`,
      deletion: deletionOf(ticket),
      customFields: customFieldsOf({ ...ticket.custom_fields, ...leftOf(ticket) }),
    }),
    channel: channelOf(source),
    channelRaw: source === null ? null : String(source),
    locale: null,
    stage: 'unknown',
    status: statusOf(status, account.options),
    priority: priorityOf(ticket.priority),
    subject: ticket.subject,
    tags: tagsOf(ticket),
    customer: ticket.requester === null ? null : customerOfRequester(account, ticket.requester),
    assignee,
    participants: participantsOf(timeline),
    timeline,
    openedAt: instantOf(ticket.created_at),
    resolvedAt: status === RESOLVED || status === CLOSED ? instantOf(stats?.resolved_at) : null,
    closedAt: status === CLOSED ? instantOf(stats?.closed_at) : null,
    // It tells when a ticket was opened again last, not how often.
    reopenCount: stats !== null && stats.reopened_at === null ? 0 : null,
  }
}

/** What a ticket tells besides, under Freshdesk's own names; custom fields begin with `cf_`. */
const besides = ['type', 'group_id', 'product_id', 'company_id', 'fr_due_by', 'due_by', 'is_escalated', 'fr_escalated']

function leftOf(ticket: TicketWire): Record<string, unknown> {
  return Object.fromEntries(besides.filter((key) => key in ticket).map((key) => [key, ticket[key]]))
}

/** A deleted ticket, or spam, of which nothing that was said is kept. */
export const tombstoneOf = (account: Account, ticket: TicketWire): Conversation => ({
  ...conversationOf(account, ticket, [], null),
  subject: null,
})

export const isGone = ({ deleted, spam }: TicketWire): boolean => deleted === true || spam === true

export const tagsOf = ({ tags }: TicketWire): string[] => tags.filter((tag) => tag !== null)

function deletionOf(ticket: TicketWire): Deletion | null {
  if (!isGone(ticket)) return null
  return { at: instantOf(ticket.updated_at), reason: ticket.deleted === true ? 'deleted' : 'spam' }
}
