import * as z from 'zod'
import { type Role, roleSchema } from '../conversation/role.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'

/**
 * Where a conversation stood after one message: how the customer felt, and what was still owed. One for each public
 * message that was heard, in order; one in which there is nothing to see is not.
 */
export interface ArcPoint {
  messageId: string
  role: Role
  /** When it was sent; `null` = not known. */
  at: Instant | null
  /** How much distress the words of a customer's message show, 0..1 (the reader's measure); `null` for other roles. */
  distress: number | null
  /**
   * What the customer was still waiting for after this message: Σ weight × (1 − credit) over the duties opened so far
   * that were neither answered nor released by then. What was missed stays in it, since nobody gave it.
   */
  owed: number
}

/** The Zod schema of {@link ArcPoint}. */
export const arcPointSchema = z.strictObject({
  messageId: z.string(),
  role: roleSchema,
  at: instantSchema.nullable(),
  distress: z.number().min(0).max(1).nullable(),
  owed: z.number().nonnegative(),
}) satisfies z.ZodType<ArcPoint>
