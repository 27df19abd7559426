import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** Somebody is writing, on channels that show it. */
export interface Typing extends RecordBase {
  type: 'typing'
  author: Author
  at: Instant | null
  /** `null` = still typing, or not known. */
  endedAt: Instant | null
}

/** The Zod schema of {@link Typing}. */
export const typingSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('typing'),
    author: authorSchema,
    at: instantSchema.nullable(),
    endedAt: instantSchema.nullable(),
  })
  .meta({ description: 'Somebody is writing, on channels that show it' }) satisfies z.ZodType<Typing>

/** Somebody has seen the conversation, on channels that show it. */
export interface Viewed extends RecordBase {
  type: 'viewed'
  author: Author
  /** The last message that was seen; `null` = not told. */
  upToMessageId: string | null
  at: Instant | null
}

/** The Zod schema of {@link Viewed}. */
export const viewedSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('viewed'),
    author: authorSchema,
    upToMessageId: z.string().min(1).nullable(),
    at: instantSchema.nullable(),
  })
  .meta({ description: 'Somebody has seen the conversation' }) satisfies z.ZodType<Viewed>
