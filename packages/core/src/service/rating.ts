import * as z from 'zod'

/** `csat` satisfaction, `nps` would recommend, `ces` effort, `thumbs` good or bad. */
export type RatingKind = 'csat' | 'nps' | 'ces' | 'thumbs' | 'other'
/** The Zod schema of {@link RatingKind}. */
export const ratingKindSchema = z.enum(['csat', 'nps', 'ces', 'thumbs', 'other'])

/** What a customer thought of the service, on the scale they were asked on. */
export interface Rating {
  kind: RatingKind
  /** `null` = asked, but not answered. */
  score: number | null
  /** The worst value of the scale: the larger number where a high score is bad. */
  worst: number
  /** The best value of the scale. */
  best: number
  comment: string | null
}

/** The Zod schema of {@link Rating}. */
export const ratingSchema = z
  .strictObject({
    kind: ratingKindSchema,
    score: z.number().nullable(),
    worst: z.number(),
    best: z.number(),
    comment: z.string().nullable(),
  })
  .meta({ description: 'What a customer thought of the service' }) satisfies z.ZodType<Rating>
