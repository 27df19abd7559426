import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type JsonValue, jsonValueSchema } from '../shared/json-value.ts'
import { type Assurance, assuranceSchema } from './assurance.ts'
import { type LegalBasis, legalBasisSchema } from './consent.ts'
import { type Provenance, provenanceSchema } from './provenance.ts'

const kinds = ['preference', 'need', 'boundary', 'habit', 'background', 'relationship', 'event', 'product'] as const
/** What sort of thing is remembered. A `boundary` is something the customer does not want. */
export type FactKind = (typeof kinds)[number]
/** The Zod schema of {@link FactKind}. */
export const factKindSchema = z.enum(kinds)

const statuses = ['proposed', 'active', 'disputed', 'superseded', 'retracted', 'expired', 'erased'] as const
/** `proposed` waits for the customer or an agent to confirm it; from `superseded` on it is no longer used. */
export type FactStatus = (typeof statuses)[number]
/** The Zod schema of {@link FactStatus}. */
export const factStatusSchema = z.enum(statuses)

/** `special` is what the law protects most: health, belief, orientation, origin. */
export type Sensitivity = 'public' | 'personal' | 'sensitive' | 'special'
/** The Zod schema of {@link Sensitivity}. */
export const sensitivitySchema = z.enum(['public', 'personal', 'sensitive', 'special'])

/** Whether it may be said aloud. `only_if_raised`: when the customer brings it up first. */
export type Mention = 'may' | 'only_if_raised' | 'never'
/** The Zod schema of {@link Mention}. */
export const mentionSchema = z.enum(['may', 'only_if_raised', 'never'])

/** Something remembered about a customer, with where it is known from and how it may be used. */
export interface Fact {
  id: string
  customerId: string | null
  /** Whom it is about: `customer`, or somebody of theirs such as `daughter`. */
  subject: string
  kind: FactKind
  /** What is said about the subject, for example `allergy`; `unknown` when it was not classified. */
  predicate: string
  /** Narrows the predicate, for example `at_work`. A fact supersedes another only within the same qualifier. */
  qualifier: string | null
  value: JsonValue
  /** The fact as a sentence a person can read. */
  statement: string
  /** `one`: a new value replaces the old. `many`: values stand side by side. */
  cardinality: 'one' | 'many'
  provenance: Provenance[]
  /** 0..1, or `null` = not known, which counts as low. */
  confidence: number | null
  status: FactStatus
  /** When it holds in the world. */
  validFrom: Instant | null
  validTo: Instant | null
  /** When it was known here. */
  recordedAt: Instant | null
  retractedAt: Instant | null
  sensitivity: Sensitivity
  /** What it may be used for; empty = only for the request at hand. */
  purposes: string[]
  /** On what ground it is kept; `null` = not known. */
  basis: LegalBasis | null
  mention: Mention
  /** How sure it must be who is speaking before it is used. */
  minAssurance: Assurance
  /** When it must no longer be used. Absolute, so that reading it does not prolong it. */
  expiresAt: Instant | null
}

/** The Zod schema of {@link Fact}. */
export const factSchema = z
  .strictObject({
    id: z.string().min(1),
    customerId: z.string().min(1).nullable(),
    subject: z.string().min(1),
    kind: factKindSchema,
    predicate: z.string().min(1),
    qualifier: z.string().min(1).nullable(),
    value: jsonValueSchema,
    statement: z.string().min(1),
    cardinality: z.enum(['one', 'many']),
    provenance: z.array(provenanceSchema),
    confidence: z.number().min(0).max(1).nullable(),
    status: factStatusSchema,
    validFrom: instantSchema.nullable(),
    validTo: instantSchema.nullable(),
    recordedAt: instantSchema.nullable(),
    retractedAt: instantSchema.nullable(),
    sensitivity: sensitivitySchema,
    purposes: z.array(z.string().min(1)),
    basis: legalBasisSchema.nullable(),
    mention: mentionSchema,
    minAssurance: assuranceSchema,
    expiresAt: instantSchema.nullable(),
  })
  .meta({ description: 'Something remembered about a customer' }) satisfies z.ZodType<Fact>
