import * as z from 'zod'
import { type Dimension, dimensionSchema } from './dimension.ts'
import { type Evidence, evidenceSchema } from './evidence.ts'

/**
 * What became of a duty.
 *
 * - `open`: still owed, and its time has not run out.
 * - `met` / `partly`: answered in time, fully or in part.
 * - `late`: answered after it was due.
 * - `missed`: its time ran out.
 * - `released`: no longer owed (the customer withdrew it); it does not count.
 */
export type DutyState = 'open' | 'met' | 'late' | 'partly' | 'missed' | 'released'

/** The Zod schema of {@link DutyState}. */
export const dutyStateSchema = z.enum(['open', 'met', 'late', 'partly', 'missed', 'released'])

/** Something a customer's words or acts made owed, and what answered it. */
export interface Duty {
  /** Unique within the report: rule id, `#`, running number. */
  id: string
  /** The rule that opened it, which names what is owed. */
  kind: string
  dimension: Dimension
  state: DutyState
  /** 0 = nothing given, 1 = fully met. Counted only in the states `met`, `late`, `partly` and `missed`. */
  credit: number
  /** Share of its dimension's arithmetic, greater than 0. */
  weight: number
  openedBy: Evidence[]
  metBy: Evidence[]
}

/** The Zod schema of {@link Duty}. */
export const dutySchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  dimension: dimensionSchema,
  state: dutyStateSchema,
  credit: z.number().min(0).max(1),
  weight: z.number().positive(),
  openedBy: z.array(evidenceSchema),
  metBy: z.array(evidenceSchema),
}) satisfies z.ZodType<Duty>
