import * as z from 'zod'
import { type Role, roleSchema } from './role.ts'

/** Who said or did something. */
export interface Author {
  role: Role
  /** Id of a participant, or of the person in the helpdesk; tells two agents apart. `null` = not known. */
  id: string | null
  /** As shown to the other side. */
  name: string | null
}

/** The Zod schema of {@link Author}. */
export const authorSchema = z.strictObject({
  role: roleSchema,
  id: z.string().min(1).nullable(),
  name: z.string().min(1).nullable(),
}) satisfies z.ZodType<Author>
