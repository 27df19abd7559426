import { scanPositionSchema } from '@attune/adapter-kit'
import { instantSchema } from '@attune/core'
import * as z from 'zod'
import { passSchema } from './unordered-scan.ts'

/**
 * A pull goes through these one after the other: tickets, those in the trash, spam, and at last tickets that were rated,
 * for a rating need not move a ticket's time.
 */
export const streams = ['tickets', 'deleted', 'spam', 'rated'] as const
export type Stream = (typeof streams)[number]

export const positionSchema = z.object({
  stream: z.enum(streams),
  /** When the first page of this round was read; `null` = it has not begun. */
  begun: instantSchema.nullable(),
  tickets: scanPositionSchema,
  deleted: scanPositionSchema,
  spam: scanPositionSchema,
  /** `null` = from the beginning of the first round, whose tickets bring the earlier ratings along. */
  rated: passSchema.nullable(),
})
export type PullPosition = z.output<typeof positionSchema>

/** Behind the last stream the next round begins. */
export const streamAfter = (stream: Stream): Stream | null => streams[streams.indexOf(stream) + 1] ?? null
