import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** Words or a file were removed from a message afterwards, so its text is no longer what was sent. */
export interface Redaction extends RecordBase {
  type: 'redaction'
  actor: Author | null
  messageId: string
  reason: string | null
  at: Instant | null
}

/** The Zod schema of {@link Redaction}. */
export const redactionSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('redaction'),
    actor: authorSchema.nullable(),
    messageId: z.string().min(1),
    reason: z.string().nullable(),
    at: instantSchema.nullable(),
  })
  .meta({ description: 'Words or a file were removed from a message afterwards' }) satisfies z.ZodType<Redaction>
