import * as z from 'zod'
import { type Evidence, evidenceSchema } from './evidence.ts'

/**
 * A message that stands out. `value` is the sum of what happened there: credit given minus faults, so it can be
 * negative. Reported beside the score, not in it (peak and end are remembered; Kahneman et al. 1993).
 */
export interface Moment {
  /**
   * What this message did for the customer: weight × credit of each duty met here, 1 for a gift, less the weight of
   * each duty missed and twice the cost of each fault. Below 0: more harm than good. Of the worst moment only what was
   * lost there counts: what was owed and came late, by half or not at all, and the faults.
   */
  value: number
  /** Rules that made it stand out. */
  because: string[]
  evidence: Evidence
}

/** The Zod schema of {@link Moment}. */
export const momentSchema = z.strictObject({
  value: z.number(),
  because: z.array(z.string()),
  evidence: evidenceSchema,
}) satisfies z.ZodType<Moment>

/** The moments that people remember: the best, the worst and the last. */
export interface Moments {
  /** The best moment, `null` when nothing good stood out. */
  peak: Moment | null
  /** The worst moment: where most was missed or taken, whatever good was done there too; `null` when nothing was. */
  low: Moment | null
  /** The last message of the agent's side, `null` when there is none. */
  ending: Moment | null
}

/** The Zod schema of {@link Moments}. */
export const momentsSchema = z.strictObject({
  peak: momentSchema.nullable(),
  low: momentSchema.nullable(),
  ending: momentSchema.nullable(),
}) satisfies z.ZodType<Moments>
