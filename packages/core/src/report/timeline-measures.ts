import * as z from 'zod'

/** Facts about the clock and the turns, without opinion. Durations are wall-clock milliseconds; `null` = cannot tell. */
export interface TimelineMeasures {
  customerMessages: number
  agentMessages: number
  /** From the customer's first message to the first reply by a person or model; automatic acknowledgements don't count. */
  firstReplyMs: number | null
  /** Median of all replies after the first. */
  nextReplyMedianMs: number | null
  longestReplyMs: number | null
  /** The customer's own median time between receiving a reply and writing back. */
  customerTempoMs: number | null
  /** From the first to the last message. */
  durationMs: number | null
  /** Who wrote last: when it is the customer, a reply may be owed. */
  lastWordBy: 'customer' | 'agent' | null
}

const durationMs = z.number().nonnegative().nullable()

export const timelineMeasuresSchema = z.strictObject({
  customerMessages: z.int().nonnegative(),
  agentMessages: z.int().nonnegative(),
  firstReplyMs: durationMs,
  nextReplyMedianMs: durationMs,
  longestReplyMs: durationMs,
  customerTempoMs: durationMs,
  durationMs,
  lastWordBy: z.enum(['customer', 'agent']).nullable(),
}) satisfies z.ZodType<TimelineMeasures>
