import * as z from 'zod'
import { type Span, spanSchema } from '../report/evidence.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'

/** Who a fact is known from. `inferred` was concluded by nobody's own words. */
export type StatedBy = 'customer' | 'agent' | 'system' | 'inferred' | 'import'
/** The Zod schema of {@link StatedBy}. */
export const statedBySchema = z.enum(['customer', 'agent', 'system', 'inferred', 'import'])

/** Where a fact is known from. */
export interface Provenance {
  statedBy: StatedBy
  /** The message or note it was read in. */
  interactionId: string | null
  /** Where in that text. */
  span: Span | null
  /** The words themselves; `null` when they were erased or never kept. */
  quote: string | null
  /** SHA-256 of the quote in hex, so that the source can be checked after the quote is gone. */
  quoteHash: string | null
  /** What read it, with its version. */
  extractor: string | null
  at: Instant | null
}

/** The Zod schema of {@link Provenance}. */
export const provenanceSchema = z.strictObject({
  statedBy: statedBySchema,
  interactionId: z.string().min(1).nullable(),
  span: spanSchema.nullable(),
  quote: z.string().nullable(),
  quoteHash: z.string().nullable(),
  extractor: z.string().nullable(),
  at: instantSchema.nullable(),
}) satisfies z.ZodType<Provenance>
