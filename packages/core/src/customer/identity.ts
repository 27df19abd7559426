import * as z from 'zod'
import { type SourceRef, sourceRefSchema } from '../shared/source-ref.ts'
import { type Assurance, assuranceSchema } from './assurance.ts'

/** What sort of handle a customer is known by. */
export type IdentityKind = 'email' | 'phone' | 'account' | 'social' | 'device' | 'other'
/** The Zod schema of {@link IdentityKind}. */
export const identityKindSchema = z.enum(['email', 'phone', 'account', 'social', 'device', 'other'])

/** One handle by which a customer can be recognised. */
export interface Identity {
  kind: IdentityKind
  /** As it was given. */
  value: string
  /** The spelling used for comparing; `null` until it has been normalised. */
  normalized: string | null
  assurance: Assurance
  source: SourceRef | null
}

/** The Zod schema of {@link Identity}. */
export const identitySchema = z.strictObject({
  kind: identityKindSchema,
  value: z.string().min(1),
  normalized: z.string().min(1).nullable(),
  assurance: assuranceSchema,
  source: sourceRefSchema.nullable(),
}) satisfies z.ZodType<Identity>
