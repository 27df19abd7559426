import { type Channel, channelSchema, type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

/** One conversation with the customer, as far as it matters for the next one. No words of it are kept here. */
export interface Visit {
  conversationId: string
  channel: Channel
  startedAt: Instant | null
  endedAt: Instant | null
  /** Subject line or matter, for a person to recognise; `null` = none. */
  subject: string | null
  /** `null` = not known. */
  solved: boolean | null
  /** Hash of what was read, so that the same conversation read again changes nothing. */
  contentHash: string
}

/** The Zod schema of {@link Visit}. */
export const visitSchema = z.strictObject({
  conversationId: z.string().min(1),
  channel: channelSchema,
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  subject: z.string().nullable(),
  solved: z.boolean().nullable(),
  contentHash: z.string().min(1),
}) satisfies z.ZodType<Visit>
