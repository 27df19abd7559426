import { orNull, wireBoolean, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

export const userWire = wireObject({
  id: wireId,
  name: wireText,
  email: wireText,
  role: wireText,
  /** `false` = deleted. */
  active: wireBoolean,
  phone: wireText,
  locale: wireText,
  /** Of the names of Ruby on Rails: `Eastern Time (US & Canada)`. */
  time_zone: wireText,
  iana_time_zone: wireText,
  external_id: wireText,
  created_at: wireTime,
  updated_at: wireTime,
  user_fields: orNull(z.record(z.string(), z.unknown())),
})
export type UserWire = z.output<typeof userWire>

/** Without credentials Zendesk answers 200 with a user who is nobody. */
export const meWire = wireObject({ user: orNull(userWire.extend({ id: orNull(wireId) })) })
