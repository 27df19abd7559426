import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type Role, roleSchema } from './role.ts'

/** Somebody who takes part in a conversation. `Author.id` refers to `id`. */
export interface Participant {
  id: string
  role: Role
  name: string | null
  joinedAt: Instant | null
  leftAt: Instant | null
}

/** The Zod schema of {@link Participant}. */
export const participantSchema = z.strictObject({
  id: z.string().min(1),
  role: roleSchema,
  name: z.string().min(1).nullable(),
  joinedAt: instantSchema.nullable(),
  leftAt: instantSchema.nullable(),
}) satisfies z.ZodType<Participant>
