import type { World, WorldConversation } from '@attune/testkit/emulator'
import { iso } from './iso.ts'
import { ofCustomer, referenceTo, userOf } from './people.ts'

/** Custom fields that the one queue has. RT lists all of them with every ticket, set or not. */
export const fieldNames = ['Severity', 'Order', 'Tags'] as const

const words = {
  new: 'new',
  open: 'open',
  pending: 'stalled',
  on_hold: 'stalled',
  resolved: 'resolved',
  closed: 'rejected',
  unknown: 'open',
}
const priorities = { low: '20', normal: '50', high: '80', urgent: '100' }

export const statusWord = (conversation: WorldConversation): string =>
  conversation.deletedAt === null ? words[conversation.status] : 'deleted'

export const wordOfStatus = (status: keyof typeof words): string => words[status]

/** As a list shows it; alone, `id` is a number and `EffectiveId` a reference. */
export function ticketOf(world: World, conversation: WorldConversation) {
  const customer = world.customer(conversation.customerId)
  const owner = world.staff().find(({ id }) => id === conversation.assigneeId)
  const resolved = conversation.entries.findLast((entry) => entry.kind === 'status' && entry.to === 'resolved')
  return {
    id: conversation.id,
    type: 'ticket',
    EffectiveId: conversation.id,
    Subject: conversation.subject ?? '',
    Status: statusWord(conversation),
    Priority: priorities[conversation.priority],
    Queue: { id: '3', type: 'queue', Name: 'Support' },
    Owner:
      owner === undefined
        ? { id: 'Nobody', type: 'user', Name: 'Nobody', EmailAddress: '', RealName: 'Nobody in particular' }
        : referenceTo(userOf(world, { role: 'agent', id: owner.id, name: owner.name })),
    Requestor: customer === undefined ? [] : [referenceTo(ofCustomer(customer))],
    Cc: [],
    Created: iso(conversation.createdAt),
    Resolved: iso(conversation.status === 'resolved' ? (resolved?.at ?? null) : null),
    LastUpdated: iso(conversation.updatedAt),
    CustomFields: fieldNames.map((name, index) => ({
      id: String(index + 2),
      type: 'customfield',
      name,
      values: name === 'Tags' ? conversation.tags : valuesOf(conversation.fields[name]),
    })),
  }
}

/** Alone, a ticket tells no more of its requestors than their names. */
export const singleTicketOf = (world: World, conversation: WorldConversation) => ({
  ...ticketOf(world, conversation),
  Requestor: ticketOf(world, conversation).Requestor.map(({ id, type }) => ({ id, type })),
  id: Number(conversation.id),
  EffectiveId: { id: conversation.id, type: 'ticket' },
})

function valuesOf(value: unknown): string[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
