import * as z from 'zod'
import { type Assurance, assuranceSchema } from '../customer/assurance.ts'
import { type LegalBasis, legalBasisSchema } from '../customer/consent.ts'
import {
  type FactKind,
  type FactStatus,
  factKindSchema,
  factStatusSchema,
  type Mention,
  mentionSchema,
  type Sensitivity,
  sensitivitySchema,
} from '../customer/fact.ts'
import { type StatedBy, statedBySchema } from '../customer/provenance.ts'
import { type Span, spanSchema } from '../report/evidence.ts'
import { offsetInstantSchema } from '../shared/instant.ts'
import { type JsonValue, jsonValueSchema } from '../shared/json-value.ts'

/** Where a fact is known from, in the short form. */
export interface ShortProvenance {
  /** Default `inferred`. */
  statedBy?: StatedBy | null | undefined
  interactionId?: string | null | undefined
  span?: Span | null | undefined
  quote?: string | null | undefined
  quoteHash?: string | null | undefined
  extractor?: string | null | undefined
  /** ISO 8601 with `Z` or an offset, as all times of the short form. */
  at?: string | null | undefined
}

/**
 * A fact in the short form. It needs a `statement` or a `value`; whatever else is missing takes the cautious default.
 * A full `Fact` is a valid short one.
 */
export interface ShortFact {
  /** Default `f1`, `f2`, … */
  id?: string | null | undefined
  customerId?: string | null | undefined
  /** Default `customer`. */
  subject?: string | null | undefined
  /** Default `background`. */
  kind?: FactKind | null | undefined
  /** Default `unknown`. */
  predicate?: string | null | undefined
  qualifier?: string | null | undefined
  value?: JsonValue | undefined
  /** Default: predicate and value. */
  statement?: string | null | undefined
  /** Default `many`: nothing is replaced. */
  cardinality?: 'one' | 'many' | null | undefined
  provenance?: ShortProvenance[] | null | undefined
  /** 0..1; default `null`, which counts as low. */
  confidence?: number | null | undefined
  /** Default `proposed`. */
  status?: FactStatus | null | undefined
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
  recordedAt?: string | null | undefined
  retractedAt?: string | null | undefined
  /** Default `sensitive`. */
  sensitivity?: Sensitivity | null | undefined
  /** Default none: only for the request at hand. */
  purposes?: string[] | null | undefined
  basis?: LegalBasis | null | undefined
  /** Default `only_if_raised`. */
  mention?: Mention | null | undefined
  /** Default by sensitivity: public `claimed`, personal `channel`, sensitive and special `authenticated`. */
  minAssurance?: Assurance | null | undefined
  expiresAt?: string | null | undefined
}

const name = z.string().min(1).nullish()
const time = offsetInstantSchema.nullish()

const shortProvenanceSchema = z.strictObject({
  statedBy: statedBySchema.nullish(),
  interactionId: name,
  span: spanSchema.nullish(),
  quote: z.string().nullish(),
  quoteHash: z.string().nullish(),
  extractor: z.string().nullish(),
  at: time,
}) satisfies z.ZodType<ShortProvenance>

/** The Zod schema of {@link ShortFact}. */
export const shortFactSchema = z
  .strictObject({
    id: name,
    customerId: name,
    subject: name,
    kind: factKindSchema.nullish(),
    predicate: name,
    qualifier: name,
    value: jsonValueSchema.optional(),
    statement: name,
    cardinality: z.enum(['one', 'many']).nullish(),
    provenance: z.array(shortProvenanceSchema).nullish(),
    confidence: z.number().min(0).max(1).nullish(),
    status: factStatusSchema.nullish(),
    validFrom: time,
    validTo: time,
    recordedAt: time,
    retractedAt: time,
    sensitivity: sensitivitySchema.nullish(),
    purposes: z.array(z.string().min(1)).nullish(),
    basis: legalBasisSchema.nullish(),
    mention: mentionSchema.nullish(),
    minAssurance: assuranceSchema.nullish(),
    expiresAt: time,
  })
  .refine((fact) => fact.statement != null || fact.value != null, {
    path: ['statement'],
    message: 'expected a sentence, or a "value" beside it',
  })
  .meta({
    description: 'A fact in the short form; missing fields take the cautious default',
  }) satisfies z.ZodType<ShortFact>
