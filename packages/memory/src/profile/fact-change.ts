import { type FactStatus, factStatusSchema, type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

const reasons = [
  'said',
  'said_again',
  'proposed',
  'imported',
  'confirmed',
  'superseded',
  'reordered',
  'ended',
  'corrected',
  'disputed',
  'upheld',
  'forgotten',
  'kept_long_enough',
] as const

/**
 * Why a fact changed. `reordered`: an older statement came in later, so the times it held were drawn anew. `upheld`: it was
 * disputed and stands after all. `kept_long_enough`: the time it may be kept is over.
 */
export type FactChangeReason = (typeof reasons)[number]

/** One entry of the history of a fact. Entries are only ever added. */
export interface FactChange {
  factId: string
  /** When it was recorded here; never when it happened in the world. */
  at: Instant
  /** `null` = this is how the fact came into the profile. */
  from: FactStatus | null
  to: FactStatus
  because: FactChangeReason
  /** Who did it: `customer`, or the id of an agent; `null` = what was read did it. */
  by: string | null
  /** In somebody's words, where they gave a reason. */
  note: string | null
  /** The fact that took its place. */
  otherFactId: string | null
  /** From when and until when it holds, after this change. */
  validFrom: Instant | null
  validTo: Instant | null
  /** SHA-256 of the value, when the value itself was forgotten, so that old words do not bring it back. */
  valueHash: string | null
}

/** The Zod schema of {@link FactChange}. */
export const factChangeSchema = z.strictObject({
  factId: z.string().min(1),
  at: instantSchema,
  from: factStatusSchema.nullable(),
  to: factStatusSchema,
  because: z.enum(reasons),
  by: z.string().min(1).nullable(),
  note: z.string().nullable(),
  otherFactId: z.string().min(1).nullable(),
  validFrom: instantSchema.nullable(),
  validTo: instantSchema.nullable(),
  valueHash: z.string().nullable(),
}) satisfies z.ZodType<FactChange>
