import { orNull, wireBoolean, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import type * as z from 'zod'

export const contactWire = wireObject({
  id: wireId,
  external_id: orNull(wireId),
  role: wireText,
  name: wireText,
  email: wireText,
  phone: wireText,
  language_override: wireText,
  browser_language: wireText,
  unsubscribed_from_emails: wireBoolean,
  created_at: wireTime,
  updated_at: wireTime,
  custom_attributes: orNull(wireObject({})),
})
export type ContactWire = z.output<typeof contactWire>
