import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** Something colleagues wrote for each other. The customer never sees it. */
export interface Note extends RecordBase {
  type: 'note'
  author: Author
  text: string
  at: Instant | null
}

/** The Zod schema of {@link Note}. */
export const noteSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('note'),
    author: authorSchema,
    text: z.string(),
    at: instantSchema.nullable(),
  })
  .meta({ description: 'An internal note, never seen by the customer' }) satisfies z.ZodType<Note>
