import { orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

/** Handles come as text in some accounts and as numbers in others. */
const handleWire = z.union([wireText, z.number().transform(String)])

export const contactWire = wireObject({
  id: wireId,
  name: wireText,
  email: wireText,
  other_emails: wireList(wireText),
  phone: handleWire,
  mobile: handleWire,
  twitter_id: handleWire,
  unique_external_id: handleWire,
  language: wireText,
  /** In the words of Rails: `Eastern Time (US & Canada)`. */
  time_zone: wireText,
  custom_fields: orNull(z.record(z.string(), z.unknown())),
  created_at: wireTime,
  updated_at: wireTime,
})
export type ContactWire = z.output<typeof contactWire>

export const contactsWire = z.array(contactWire)
