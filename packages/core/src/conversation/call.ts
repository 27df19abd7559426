import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'

/** How a call ended. */
export type CallOutcome = 'answered' | 'missed' | 'voicemail' | 'abandoned' | 'unknown'
/** The Zod schema of {@link CallOutcome}. */
export const callOutcomeSchema = z.enum(['answered', 'missed', 'voicemail', 'abandoned', 'unknown'])

/** A telephone call as the helpdesk logged it. What was said, if transcribed, is in the messages. */
export interface Call extends RecordBase {
  type: 'call'
  direction: 'inbound' | 'outbound' | 'unknown'
  outcome: CallOutcome
  /** When it began to ring. */
  at: Instant | null
  answeredAt: Instant | null
  endedAt: Instant | null
  /** Time the customer spent on hold, in milliseconds. */
  holdMs: number | null
  summary: string | null
}

/** The Zod schema of {@link Call}. */
export const callSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('call'),
    direction: z.enum(['inbound', 'outbound', 'unknown']),
    outcome: callOutcomeSchema,
    at: instantSchema.nullable(),
    answeredAt: instantSchema.nullable(),
    endedAt: instantSchema.nullable(),
    holdMs: z.number().nonnegative().nullable(),
    summary: z.string().nullable(),
  })
  .meta({ description: 'A telephone call as the helpdesk logged it' }) satisfies z.ZodType<Call>
