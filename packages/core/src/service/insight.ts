import * as z from 'zod'
import { type Author, authorSchema } from '../conversation/author.ts'
import { type Evidence, evidenceSchema } from '../report/evidence.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'

/** What an agent noticed about customers: something they need, fear, like, dislike or propose. */
export type InsightKind = 'need' | 'worry' | 'like' | 'discontent' | 'idea' | 'other'
/** The Zod schema of {@link InsightKind}. */
export const insightKindSchema = z.enum(['need', 'worry', 'like', 'discontent', 'idea', 'other'])

/** Something the front line noticed that others should know, however small. */
export interface Insight extends RecordBase {
  kind: InsightKind
  statement: string
  /** Who noticed it; `null` when it was derived from the conversation. */
  noticedBy: Author | null
  noticedAt: Instant | null
  conversationId: string | null
  customerId: string | null
  evidence: Evidence[]
}

/** The Zod schema of {@link Insight}. */
export const insightSchema = z
  .strictObject({
    ...recordShape,
    kind: insightKindSchema,
    statement: z.string().min(1),
    noticedBy: authorSchema.nullable(),
    noticedAt: instantSchema.nullable(),
    conversationId: z.string().min(1).nullable(),
    customerId: z.string().min(1).nullable(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ description: 'Something the front line noticed that others should know' }) satisfies z.ZodType<Insight>
