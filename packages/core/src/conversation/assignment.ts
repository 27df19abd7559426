import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type Author, authorSchema } from './author.ts'

/** Who is to answer: a person, a team, or both. */
export interface Assignee {
  id: string | null
  name: string | null
  team: string | null
}

/** The Zod schema of {@link Assignee}. */
export const assigneeSchema = z.strictObject({
  id: z.string().min(1).nullable(),
  name: z.string().min(1).nullable(),
  team: z.string().min(1).nullable(),
}) satisfies z.ZodType<Assignee>

/** The helpdesk moved the conversation to somebody. */
export interface Assignment extends RecordBase {
  type: 'assignment'
  actor: Author | null
  /** `null` = nobody. */
  from: Assignee | null
  /** `null` = nobody. */
  to: Assignee | null
  at: Instant | null
}

/** The Zod schema of {@link Assignment}. */
export const assignmentSchema = z
  .strictObject({
    ...recordShape,
    type: z.literal('assignment'),
    actor: authorSchema.nullable(),
    from: assigneeSchema.nullable(),
    to: assigneeSchema.nullable(),
    at: instantSchema.nullable(),
  })
  .meta({ description: 'The helpdesk moved the conversation to somebody' }) satisfies z.ZodType<Assignment>
