import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** Two conversations became one. */
export interface Merge extends RecordBase {
  type: 'merge'
  actor: Author | null
  /** `from`: the other one was taken in here. `into`: this one went on in the other. */
  direction: 'from' | 'into'
  otherConversationId: string
  at: Instant | null
}

/** The Zod schema of {@link Merge}. */
export const mergeSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('merge'),
    actor: authorSchema.nullable(),
    direction: z.enum(['from', 'into']),
    otherConversationId: z.string().min(1),
    at: instantSchema.nullable(),
  })
  .meta({ description: 'Two conversations became one' }) satisfies z.ZodType<Merge>
