import { orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

export const contactWire = wireObject({
  id: wireId,
  name: wireText,
  email: wireText,
  other_emails: wireList(wireText),
  phone: wireText,
  mobile: wireText,
  twitter_id: wireText,
  unique_external_id: wireText,
  language: wireText,
  /** In the words of Rails: `Eastern Time (US & Canada)`. */
  time_zone: wireText,
  custom_fields: orNull(z.record(z.string(), z.unknown())),
  created_at: wireTime,
  updated_at: wireTime,
})
export type ContactWire = z.output<typeof contactWire>

export const contactsWire = z.array(contactWire)
