import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

/** What a webhook carries: a conversation, a customer, a rating, or of what was deleted only the id. */
export const hookWire = wireObject({
  id: wireId,
  /** Of a rating. */
  conversationId: orNull(wireId),
  /** Of a rating, in older payloads. */
  ticketId: orNull(wireId),
  _embedded: orNull(
    wireObject({ threads: orNull(z.array(wireObject({ id: orNull(wireId), type: wireText, body: wireText }))) }),
  ),
})

export type Hook = z.output<typeof hookWire>
