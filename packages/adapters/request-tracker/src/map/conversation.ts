import { customFieldsOf, participantsOf, recordOf, reopenings } from '@attune/adapter-kit'
import type { Conversation, Interaction } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { timeOf } from '../wire/time.ts'
import { nameOf } from './author.ts'
import { customerOfReference } from './customer.ts'
import { priorityOf, statusOf } from './status.ts'

/** Nobody in particular, as RT calls the owner of a ticket that has none. */
const NOBODY = 'Nobody'

export function conversationOf(account: Account, ticket: TicketWire, timeline: Interaction[]): Conversation {
  const { tagsField } = account.options
  const [requestor] = ticket.Requestor
  const resolvedAt = timeOf(ticket.Resolved)
  return {
    ...ticketRecord(account, ticket),
    channel: 'email',
    channelRaw: null,
    locale: null,
    stage: 'unknown',
    status: statusOf(ticket.Status),
    priority: priorityOf(ticket.Priority),
    subject: ticket.Subject,
    tags: tagsField === undefined ? [] : tagsOf(ticket, tagsField),
    customer: requestor === undefined ? null : customerOfReference(account, requestor),
    assignee: assigneeOf(ticket),
    participants: participantsOf(timeline),
    timeline,
    openedAt: timeOf(ticket.Created),
    resolvedAt: statusOf(ticket.Status).canonical === 'resolved' ? resolvedAt : null,
    closedAt: null,
    reopenCount: reopenings(timeline),
  }
}

function ticketRecord({ connection, baseUrl, observedAt, options }: Account, ticket: TicketWire) {
  const fields = ticket.CustomFields.filter(({ name }) => name !== options.tagsField)
  return recordOf({
    system: SYSTEM,
    connection,
    type: 'ticket',
    id: ticket.id,
    url: `${baseUrl}/Ticket/Display.html?id=${ticket.id}`,
    createdAt: timeOf(ticket.Created),
    updatedAt: timeOf(ticket.LastUpdated),
    observedAt: observedAt(),
    deletion: ticket.Status === 'deleted' ? { at: timeOf(ticket.LastUpdated), reason: 'deleted' } : null,
    customFields: customFieldsOf(fields.map(({ id, name, values }) => [name ?? id, oneOrMany(values)] as const)),
  })
}

/** RT keeps every value in a list; one alone is that value, none is `null`. */
function oneOrMany(values: readonly (string | null)[]): string | null | (string | null)[] {
  return values.length === 1 ? (values[0] ?? null) : values.length === 0 ? null : [...values]
}

export function tagsOf(ticket: TicketWire, tagsField: string): string[] {
  const field = ticket.CustomFields.find(({ name }) => name === tagsField)
  return (field?.values ?? []).filter((tag) => tag !== null)
}

function assigneeOf({ Owner, Queue }: TicketWire): Conversation['assignee'] {
  const team = Queue?.Name ?? null
  const owner = Owner === null || nameOf(Owner) === NOBODY ? null : Owner
  if (owner === null && team === null) return null
  return { id: owner && nameOf(owner), name: owner && (owner.RealName ?? nameOf(owner)), team }
}
