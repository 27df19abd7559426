import { NotFoundError } from '@attune/adapter-kit'
import type { CallOptions, Conversation } from '@attune/core'
import type { Account } from '../account.ts'
import { getTicket } from '../endpoints/tickets.ts'
import type { People } from '../people.ts'
import { wholeTicket } from './whole-ticket.ts'

/** One ticket, whole; a deleted one, or spam, as its tombstone. */
export async function oneConversation(
  account: Account,
  people: People,
  id: string,
  options: CallOptions = {},
): Promise<Conversation> {
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new NotFoundError('There is no ticket by that id: Freshdesk numbers them.')
  return wholeTicket(account, people, await getTicket(account, id, options), options)
}
