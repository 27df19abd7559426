import { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { attachmentWire } from './attachment.ts'

/** With `include=requester`. */
export const requesterWire = wireObject({
  id: wireId,
  name: wireText,
  email: wireText,
  mobile: wireText,
  phone: wireText,
})
export type RequesterWire = z.output<typeof requesterWire>

/** With `include=stats`: when something happened last, never how often. */
export const statsWire = wireObject({
  pending_since: wireTime,
  resolved_at: wireTime,
  closed_at: wireTime,
  reopened_at: wireTime,
})

export const ticketWire = wireObject({
  id: wireId,
  subject: wireText,
  description: wireText,
  description_text: wireText,
  status: wireNumber,
  priority: wireNumber,
  source: wireNumber,
  type: wireText,
  requester_id: orNull(wireId),
  responder_id: orNull(wireId),
  requester: orNull(requesterWire),
  stats: orNull(statsWire),
  tags: wireList(orNull(wireText)),
  custom_fields: orNull(z.record(z.string(), z.unknown())),
  deleted: wireBoolean,
  spam: wireBoolean,
  created_at: wireTime,
  updated_at: wireTime,
  /** Absent in lists, also where there are files. */
  attachments: z.array(attachmentWire).nullish(),
})
export type TicketWire = z.output<typeof ticketWire>

/** A page without its list is broken, not empty. */
export const ticketsWire = z.array(ticketWire)
