import { orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { metaWire } from './meta.ts'
import { viaWire } from './via.ts'

/** One thing an update did. What the fields hold depends on the type, and new types come up. */
export const auditEventWire = wireObject({
  id: wireId,
  type: wireText,
  field_name: wireText,
  value: z.unknown().optional(),
  previous_value: z.unknown().optional(),
})
export type AuditEventWire = z.output<typeof auditEventWire>

/** One update of a ticket. */
export const auditWire = wireObject({
  id: wireId,
  author_id: orNull(wireId),
  created_at: wireTime,
  via: orNull(viaWire),
  events: wireList(auditEventWire),
})
export type AuditWire = z.output<typeof auditWire>

export const auditsWire = wireObject({ audits: z.array(auditWire), meta: metaWire })
