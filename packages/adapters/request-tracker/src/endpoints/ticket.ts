import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type TicketWire, ticketFields, ticketWire } from '../wire/ticket.ts'
import { findTickets } from './tickets.ts'

/**
 * One ticket. Asked for one that was merged, RT answers with the one it went into: compare the ids. Alone, a ticket names
 * its requestors and nothing more of them; a list tells the rest, but has no deleted or merged ones, so both are asked.
 */
export async function getTicket(account: Account, id: string, options: CallOptions = {}): Promise<TicketWire> {
  const { fields: _list, ...references } = ticketFields
  const request = { path: 'ticket/{id}', params: { id }, query: references, needs: 'the right ShowTicket', ...options }
  const alone = (await account.client.json(ticketWire, request)).body
  return alone.id === id ? ((await findTickets(account, [id], options)).get(id) ?? alone) : alone
}
