import * as z from 'zod'
import { type Instant, instantSchema } from './instant.ts'

/** That a record was deleted where it came from. The record stays as a tombstone, so that nothing brings it back. */
export interface Deletion {
  at: Instant | null
  /** In the words of the remote system or of the person who deleted it; `null` = not told. */
  reason: string | null
}

/** The Zod schema of {@link Deletion}. */
export const deletionSchema = z
  .strictObject({ at: instantSchema.nullable(), reason: z.string().nullable() })
  .meta({ description: 'When and why the record was deleted where it came from' }) satisfies z.ZodType<Deletion>
