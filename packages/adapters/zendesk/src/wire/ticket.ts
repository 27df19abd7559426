import { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { userWire } from './user.ts'
import { viaWire } from './via.ts'

const fieldWire = wireObject({ id: wireId, value: z.unknown().optional() })

export const ticketWire = wireObject({
  id: wireId,
  via: orNull(viaWire),
  created_at: wireTime,
  updated_at: wireTime,
  /** Seconds since 1970; moves with changes by the system too, which `updated_at` does not. */
  generated_timestamp: wireNumber,
  type: wireText,
  subject: wireText,
  priority: wireText,
  status: wireText,
  custom_status_id: orNull(wireId),
  requester_id: orNull(wireId),
  assignee_id: orNull(wireId),
  organization_id: orNull(wireId),
  group_id: orNull(wireId),
  brand_id: orNull(wireId),
  ticket_form_id: orNull(wireId),
  problem_id: orNull(wireId),
  external_id: wireText,
  due_at: wireTime,
  from_messaging_channel: wireBoolean,
  tags: wireList(wireText),
  custom_fields: wireList(fieldWire),
  satisfaction_rating: orNull(wireObject({ id: orNull(wireId), score: wireText, comment: wireText, reason: wireText })),
})
export type TicketWire = z.output<typeof ticketWire>

const groupWire = wireObject({ id: wireId, name: wireText })

/** What comes along with tickets. */
export const besidesWire = { users: wireList(userWire), groups: wireList(groupWire) }

export const oneTicketWire = wireObject({ ticket: ticketWire, ...besidesWire })
