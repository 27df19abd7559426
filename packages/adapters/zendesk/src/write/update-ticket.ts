import { orNull, wireList, wireObject } from '@attune/adapter-kit'
import type { CallOptions, JsonValue } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { checkTicketId } from '../endpoints/ticket.ts'
import { auditEventWire } from '../wire/audit.ts'
import { ticketWire } from '../wire/ticket.ts'

const updatedWire = wireObject({
  ticket: orNull(ticketWire),
  audit: orNull(wireObject({ events: wireList(auditEventWire) })),
})

/** Two updates of a ticket at once: Zendesk turns one away and asks to try again. Nothing was done. */
export const COLLISION = 409

/**
 * Changes a ticket; what is not named stays as it is.
 *
 * @throws RejectedError for a closed ticket, which takes no changes any more.
 */
export async function updateTicket(
  { client }: Account,
  id: string,
  change: Readonly<Record<string, JsonValue>>,
  { repeatable, signal }: CallOptions & { repeatable: boolean },
): Promise<z.output<typeof updatedWire>> {
  checkTicketId(id)
  const { body } = await client.json(updatedWire, {
    method: 'PUT',
    path: 'tickets/{id}',
    params: { id },
    json: { ticket: change },
    repeatable,
    retryOn: [COLLISION],
    signal,
  })
  return body
}
