import * as z from 'zod'
import { type Evidence, evidenceSchema } from './evidence.ts'

/**
 * A message that stands out. `value` is the sum of what happened there: credit given minus faults, so it can be
 * negative. Reported beside the score, not in it (peak and end are remembered; Kahneman et al. 1993).
 */
export interface Moment {
  value: number
  /** Rules that made it stand out. */
  because: string[]
  evidence: Evidence
}

export const momentSchema = z.strictObject({
  value: z.number(),
  because: z.array(z.string()),
  evidence: evidenceSchema,
}) satisfies z.ZodType<Moment>

export interface Moments {
  /** The best moment, `null` when nothing good stood out. */
  peak: Moment | null
  /** The worst moment, `null` when nothing bad stood out. */
  low: Moment | null
  /** The last message of the agent's side, `null` when there is none. */
  ending: Moment | null
}

export const momentsSchema = z.strictObject({
  peak: momentSchema.nullable(),
  low: momentSchema.nullable(),
  ending: momentSchema.nullable(),
}) satisfies z.ZodType<Moments>
