import type { Author, CallOptions, Conversation, Interaction } from '@attune/core'
import type { Account } from '../account.ts'
import { listConversations } from '../endpoints/conversations.ts'
import { ratingsOfTicket } from '../endpoints/ratings.ts'
import { getTicket } from '../endpoints/tickets.ts'
import { authorOf, requesterOf } from '../map/author.ts'
import { conversationOf, isGone, tombstoneOf } from '../map/conversation.ts'
import { mergeIn } from '../map/merge.ts'
import { firstMessage, messageOrNote, wordsOf } from '../map/message.ts'
import { ratedOf } from '../map/rated.ts'
import { OUTBOUND_EMAIL, WEB_CHAT } from '../map/status.ts'
import { statusChangesOf } from '../map/status-changes.ts'
import { inOrder } from '../map/timeline.ts'
import type { People } from '../people.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import type { TicketWire } from '../wire/ticket.ts'

/** A ticket with everything that was said in it; a deleted one as its tombstone. */
export async function wholeTicket(
  account: Account,
  people: People,
  ticket: TicketWire,
  options: CallOptions,
): Promise<Conversation> {
  if (isGone(ticket)) return tombstoneOf(account, ticket)
  const { firstMessageFiles = true } = account.options
  const [said, rated, files] = await Promise.all([
    listConversations(account, ticket.id, options),
    account.ratings.read(() => ratingsOfTicket(account, ticket.id, options)),
    ticket.attachments === undefined && firstMessageFiles
      ? getTicket(account, ticket.id, options).then(({ attachments }) => attachments)
      : ticket.attachments,
  ])
  const timeline: Interaction[] = []
  if (!opensAgain(ticket, said[0]))
    timeline.push(firstMessage(account, ticket, await openerOf(people, ticket, options), files ?? []))
  for (const each of said) {
    const author = await writerOf(account, people, ticket, each, options)
    timeline.push(messageOrNote(account, ticket, each, author))
    const merge = mergeIn(account, each)
    if (merge !== null) timeline.push(merge)
  }
  timeline.push(...statusChangesOf(account, ticket))
  for (const each of rated ?? []) {
    const rating = ratedOf(account, ticket, each)
    if (rating !== null) timeline.push(rating)
  }
  return conversationOf(account, ticket, inOrder(timeline), await assigneeOf(people, ticket, options))
}

/** In a web chat the description is what was said first, and is said once more in the list. */
function opensAgain(ticket: TicketWire, first: ConversationWire | undefined): boolean {
  if (ticket.source !== WEB_CHAT || first === undefined || first.private === true) return false
  const description = wordsOf({ body: ticket.description, body_text: ticket.description_text })
  return squeezed(wordsOf(first)) === squeezed(description)
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** An outbound mail was written by an agent to the customer. */
async function openerOf(people: People, ticket: TicketWire, options: CallOptions): Promise<Author> {
  if (ticket.source !== OUTBOUND_EMAIL) return requesterOf(ticket)
  const id = ticket.responder_id
  return { role: 'agent', id, name: id === null ? null : (await people.find(id, options)).name }
}

async function writerOf(
  account: Account,
  people: People,
  ticket: TicketWire,
  said: ConversationWire,
  options: CallOptions,
): Promise<Author> {
  const known = said.user_id === null || said.user_id === ticket.requester_id
  const person = known ? null : await people.find(said.user_id as string, options)
  return authorOf(said, ticket, person, account.options)
}

async function assigneeOf(people: People, { responder_id: id }: TicketWire, options: CallOptions) {
  return id === null ? null : { id, name: (await people.find(id, options)).name, team: null }
}
