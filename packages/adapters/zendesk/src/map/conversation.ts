import { customFieldsOf, instantOf, participantsOf, recordOf, reopenings } from '@attune/adapter-kit'
import type { Conversation, Customer, Interaction, RecordBase, Status } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { TicketWire } from '../wire/ticket.ts'
import type { UserWire } from '../wire/user.ts'
import { changedAt } from './changed-at.ts'
import { channelOf } from './channel.ts'
import { customerOf } from './customer.ts'
import { priorityOf, statusOf } from './status.ts'

/** What is known around a ticket. */
export interface Surroundings {
  users: ReadonlyMap<string, UserWire>
  groups: ReadonlyMap<string, string | null>
  /** Whether the timeline holds the changes of status, so that they can be counted. */
  changesKnown: boolean
}

export function conversationOf(
  account: Account,
  ticket: TicketWire,
  timeline: Interaction[],
  around: Surroundings,
): Conversation {
  const channelRaw = ticket.via?.channel ?? null
  const status = statusOf(ticket.status)
  const isDone = status.canonical === 'resolved' || status.canonical === 'closed'
  return {
    ...ticketRecord(account, ticket, deletionOf(ticket, timeline)),
    channel: channelOf(channelRaw),
    channelRaw,
    locale: null,
    stage: 'unknown',
    status,
    priority: priorityOf(ticket.priority),
    subject: ticket.subject,
    tags: ticket.tags.filter((tag) => tag !== null),
    customer: requesterOf(account, ticket, around.users),
    assignee: assigneeOf(ticket, around),
    participants: participantsOf(timeline),
    timeline,
    openedAt: instantOf(ticket.created_at),
    resolvedAt: isDone ? lastTurnTo('resolved', timeline) : null,
    closedAt: status.canonical === 'closed' ? lastTurnTo('closed', timeline) : null,
    reopenCount: around.changesKnown ? reopenings(timeline) : null,
  }
}

function ticketRecord(account: Account, ticket: TicketWire, deletion: RecordBase['deletion']): RecordBase {
  const { type, organization_id, group_id, brand_id, ticket_form_id, problem_id, external_id, custom_status_id } =
    ticket
  const others = {
    type,
    organization_id,
    group_id,
    brand_id,
    ticket_form_id,
    problem_id,
    external_id,
    custom_status_id,
  }
  const told = Object.entries({ ...others, due_at: ticket.due_at }).filter(([, value]) => value !== null)
  return recordOf({
    ...origin(account),
    type: 'ticket',
    id: ticket.id,
    url: `${account.baseUrl}/agent/tickets/${ticket.id}`,
    createdAt: instantOf(ticket.created_at),
    updatedAt: changedAt(ticket),
    deletion,
    customFields: {
      ...customFieldsOf(told),
      ...customFieldsOf(ticket.custom_fields.map(({ id, value }) => [id, value ?? null] as const)),
    },
  })
}

/** A ticket that went into another is closed for good, and its words stay where they were. */
function deletionOf(ticket: TicketWire, timeline: readonly Interaction[]): RecordBase['deletion'] {
  if (ticket.status === 'deleted') return { at: changedAt(ticket), reason: 'deleted' }
  const merge = timeline.find((interaction) => interaction.type === 'merge' && interaction.direction === 'into')
  return merge?.type === 'merge' ? { at: merge.at, reason: 'merged' } : null
}

function requesterOf(
  account: Account,
  { requester_id: id }: TicketWire,
  users: ReadonlyMap<string, UserWire>,
): Customer | null {
  if (id === null) return null
  return customerOf(account, users.get(id) ?? unknownUser(id))
}

/** Somebody of whom there is only the id: deleted for good, or not for us to see. */
const unknownUser = (id: string): UserWire => ({
  ...{ id, name: null, email: null, role: null, active: null, phone: null, locale: null, time_zone: null },
  ...{ iana_time_zone: null, external_id: null, created_at: null, updated_at: null, user_fields: null },
})

function assigneeOf(
  { assignee_id: id, group_id }: TicketWire,
  { users, groups }: Surroundings,
): Conversation['assignee'] {
  const team = group_id === null ? null : (groups.get(group_id) ?? null)
  if (id === null && team === null) return null
  return { id, name: id === null ? null : (users.get(id)?.name ?? null), team }
}

function lastTurnTo(status: Status, timeline: readonly Interaction[]): string | null {
  const turn = timeline.findLast((interaction) => interaction.type === 'status' && interaction.to.canonical === status)
  return turn?.type === 'status' ? turn.at : null
}
