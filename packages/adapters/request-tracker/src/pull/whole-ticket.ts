import type { CallOptions, Conversation, Interaction, Role } from '@attune/core'
import type { Account } from '../account.ts'
import { listAttachments } from '../endpoints/attachments.ts'
import { listHistory } from '../endpoints/history.ts'
import { authorOf, knownRole, nameOf } from '../map/author.ts'
import { conversationOf } from '../map/conversation.ts'
import { eventOf } from '../map/event.ts'
import { messageOrNote } from '../map/message.ts'
import type { People } from '../people.ts'
import type { AttachmentWire } from '../wire/attachment.ts'
import type { TicketWire } from '../wire/ticket.ts'
import type { TransactionWire } from '../wire/transaction.ts'

const spoken = new Set(['Create', 'Correspond', 'Comment'])
const events = new Set(['Status', 'AddLink'])

/** A ticket with everything that was said in it. */
export async function wholeTicket(
  account: Account,
  people: People,
  ticket: TicketWire,
  options: CallOptions,
): Promise<Conversation> {
  const [history, attachments] = await Promise.all([
    listHistory(account, ticket.id, options),
    listAttachments(account, ticket.id, options),
  ])
  const parts = byTransaction(attachments)
  const timeline: Interaction[] = []
  for (const transaction of history) {
    const interaction = await interactionOf(
      account,
      people,
      ticket,
      transaction,
      parts.get(transaction.id) ?? [],
      options,
    )
    if (interaction !== null) timeline.push(interaction)
  }
  return conversationOf(account, ticket, timeline)
}

async function interactionOf(
  account: Account,
  people: People,
  ticket: TicketWire,
  transaction: TransactionWire,
  parts: readonly AttachmentWire[],
  options: CallOptions,
): Promise<Interaction | null> {
  const type = transaction.Type ?? ''
  if (spoken.has(type)) {
    const speaker = speakerOf(account, ticket, transaction)
    return messageOrNote(
      account,
      transaction,
      authorOf(speaker, await roleOf(account, people, ticket, speaker, options)),
      parts,
    )
  }
  if (!events.has(type)) return null
  const role = await roleOf(account, people, ticket, transaction.Creator, options)
  return eventOf(account, transaction, ticket, authorOf(transaction.Creator, role))
}

function byTransaction(attachments: readonly AttachmentWire[]): Map<string, AttachmentWire[]> {
  const groups = new Map<string, AttachmentWire[]>()
  for (const part of attachments) {
    if (part.TransactionId === null) continue
    const group = groups.get(part.TransactionId)
    if (group === undefined) groups.set(part.TransactionId, [part])
    else group.push(part)
  }
  return groups
}

/** Whoever wrote it; of a ticket that was opened in the customer's words, the customer. */
function speakerOf({ options }: Account, ticket: TicketWire, { Type, Creator }: TransactionWire) {
  const [requestor] = ticket.Requestor
  const inTheirWords = Creator !== null && options.speaksForRequestor?.includes(nameOf(Creator)) === true
  return Type === 'Create' && inTheirWords && requestor !== undefined ? requestor : Creator
}

async function roleOf(
  account: Account,
  people: People,
  ticket: TicketWire,
  user: TransactionWire['Creator'],
  options: CallOptions,
): Promise<Role> {
  if (user === null) return 'system'
  const name = nameOf(user)
  return knownRole(name, ticket, account.options) ?? ((await people.isStaff(name, options)) ? 'agent' : 'customer')
}
