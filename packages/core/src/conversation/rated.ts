import * as z from 'zod'
import { type Rating, ratingSchema } from '../service/rating.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** The customer rated the service. */
export interface Rated extends RecordBase {
  type: 'rating'
  author: Author
  rating: Rating
  at: Instant | null
}

/** The Zod schema of {@link Rated}. */
export const ratedSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('rating'),
    author: authorSchema,
    rating: ratingSchema,
    at: instantSchema.nullable(),
  })
  .meta({ description: 'The customer rated the service' }) satisfies z.ZodType<Rated>
