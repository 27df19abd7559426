import { type Channel, channelSchema, type Role, roleSchema } from '@attune/core'
import * as z from 'zod'

/** What the columns of a table of messages mean: one row, one message. */
export interface HistoryMapping {
  /** As in the mapping of the customers: ids follow from it, so that both tables mean the same person. */
  source: { system: string }
  channel: Channel
  /** Columns by name. */
  conversation: string
  customer: string
  subject?: string | undefined
  text: string
  /** A column such as `2026/03/02 10:00`, on clocks so far from UTC. */
  time: { column: string; utcOffset: string }
  /** Who wrote, by what stands in the column. */
  author: { column: string; roles: Readonly<Record<string, Role>> }
  /** What only colleagues read, by what stands in the column; left out, nothing was. */
  internal?: { column: string; values: readonly string[] } | undefined
}

const text = z.string().min(1)

export const historyMappingSchema: z.ZodType<HistoryMapping> = z.strictObject({
  source: z.strictObject({ system: text }),
  channel: channelSchema,
  conversation: text,
  customer: text,
  subject: text.optional(),
  text,
  time: z.strictObject({ column: text, utcOffset: z.string().regex(/^[+-]\d\d:\d\d$/) }),
  author: z.strictObject({ column: text, roles: z.record(z.string(), roleSchema) }),
  internal: z.strictObject({ column: text, values: z.array(z.string()) }).optional(),
})
