import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type TicketWire, ticketFields, ticketWire } from '../wire/ticket.ts'

/** One ticket. Asked for one that was merged, RT answers with the one it went into: compare the ids. */
export async function getTicket({ client }: Account, id: string, { signal }: CallOptions = {}): Promise<TicketWire> {
  const { fields: _list, ...references } = ticketFields
  const request = { path: 'ticket/{id}', params: { id }, query: references, needs: 'the right ShowTicket', signal }
  return (await client.json(ticketWire, request)).body
}
