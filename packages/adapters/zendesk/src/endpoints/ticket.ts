import { NotFoundError } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { oneTicketWire } from '../wire/ticket.ts'

/** @throws NotFoundError also for a deleted one. */
export async function getTicket(
  { client }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<z.output<typeof oneTicketWire>> {
  checkTicketId(id)
  const request = { path: 'tickets/{id}', params: { id }, query: { include: 'users,groups' }, signal }
  return (await client.json(oneTicketWire, request)).body
}

/** What is no number would be another address of the API. */
export function checkTicketId(id: string): void {
  if (!/^[1-9]\d{0,17}$/.test(id)) throw new NotFoundError('There is no ticket by that id: Zendesk numbers them.')
}
