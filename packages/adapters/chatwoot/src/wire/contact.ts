import { orNull, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

/** A free-form object, such as custom attributes. */
export const wireRecord = orNull(z.record(z.string(), z.unknown()))

/** A customer, as in the list of contacts and as `meta.sender` of a conversation. */
export const contactWire = wireObject({
  id: wireId,
  name: wireText,
  email: wireText,
  phone_number: wireText,
  /** The customer's id in the shop's own system. */
  identifier: wireText,
  custom_attributes: wireRecord,
  created_at: wireTime,
})
export type ContactWire = z.output<typeof contactWire>

export const contactsWire = wireObject({
  meta: orNull(wireObject({ count: orNull(z.number()) })),
  payload: z.array(contactWire),
})
