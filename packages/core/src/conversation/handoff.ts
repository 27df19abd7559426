import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** Another person or machine takes over from the one who was talking with the customer. */
export interface Handoff extends RecordBase {
  type: 'handoff'
  from: Author | null
  to: Author | null
  reason: string | null
  /** What the next one was told, so that the customer need not repeat it; `null` = not known to have been told. */
  context: string | null
  at: Instant | null
}

/** The Zod schema of {@link Handoff}. */
export const handoffSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('handoff'),
    from: authorSchema.nullable(),
    to: authorSchema.nullable(),
    reason: z.string().nullable(),
    context: z.string().nullable(),
    at: instantSchema.nullable(),
  })
  .meta({ description: 'Another person or machine takes over the talk' }) satisfies z.ZodType<Handoff>
