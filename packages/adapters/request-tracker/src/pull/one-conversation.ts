import { NotFoundError, recordOf } from '@attune/adapter-kit'
import { type CallOptions, type Conversation, deterministicId, type Merge } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import { getTicket } from '../endpoints/ticket.ts'
import { conversationOf } from '../map/conversation.ts'
import type { People } from '../people.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { timeOf } from '../wire/time.ts'
import { wholeTicket } from './whole-ticket.ts'

/** One ticket, whole; a deleted or merged one as its tombstone. */
export async function oneConversation(
  account: Account,
  people: People,
  id: string,
  options: CallOptions = {},
): Promise<Conversation> {
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new NotFoundError('There is no ticket by that id: RT numbers them.')
  const ticket = await getTicket(account, id, options)
  if (ticket.id !== id) return tombstone(account, id, ticket)
  return wholeTicket(account, people, ticket, options)
}

/** Asked for a merged ticket, RT answers with the one that stayed, whose words must not come under both ids. */
function tombstone(account: Account, id: string, survivor: TicketWire): Conversation {
  const { connection, observedAt } = account
  const record = { system: SYSTEM, connection, observedAt: observedAt() }
  const at = timeOf(survivor.LastUpdated)
  const otherConversationId = deterministicId({ system: SYSTEM, connection, type: 'ticket', id: survivor.id })
  const merge: Merge = {
    ...recordOf({ ...record, type: 'merge', id }),
    type: 'merge',
    actor: null,
    direction: 'into',
    otherConversationId,
    at: null,
  }
  const gone = conversationOf(account, { ...survivor, id }, [merge])
  return { ...gone, deletion: { at, reason: 'merged' } }
}
