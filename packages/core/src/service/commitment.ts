import * as z from 'zod'
import { type Author, authorSchema } from '../conversation/author.ts'
import { type Evidence, evidenceSchema } from '../report/evidence.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'

const states = ['open', 'kept', 'late', 'broken', 'vague', 'withdrawn'] as const
/** `vague`: nothing was said that could be kept ("as soon as possible"). */
export type CommitmentState = (typeof states)[number]
/** The Zod schema of {@link CommitmentState}. */
export const commitmentStateSchema = z.enum(states)

/** Something the agent's side promised a customer. */
export interface Commitment extends RecordBase {
  conversationId: string
  customerId: string | null
  promisedBy: Author
  /** What was promised, as a sentence a person can read. */
  statement: string
  madeAt: Instant | null
  /** By when; `null` = no time was given. */
  dueAt: Instant | null
  state: CommitmentState
  keptAt: Instant | null
  /** The words of the promise, and of what kept it. */
  evidence: Evidence[]
}

/** The Zod schema of {@link Commitment}. */
export const commitmentSchema = z
  .strictObject({
    ...recordShape,
    conversationId: z.string().min(1),
    customerId: z.string().min(1).nullable(),
    promisedBy: authorSchema,
    statement: z.string().min(1),
    madeAt: instantSchema.nullable(),
    dueAt: instantSchema.nullable(),
    state: commitmentStateSchema,
    keptAt: instantSchema.nullable(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ description: "Something the agent's side promised a customer" }) satisfies z.ZodType<Commitment>
