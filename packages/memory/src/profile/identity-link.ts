import { type Assurance, assuranceSchema, type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

/** Two records that are the same person, why that is believed, and what is needed to take it back. */
export interface IdentityLink {
  /** The customer whose profile was taken in. */
  otherCustomerId: string
  /** What made them one: an identity both have, or a member of staff who said so. */
  because: string
  assurance: Assurance
  linkedAt: Instant
  linkedBy: string | null
  /** The other profile as it was, as JSON: taking the link back restores it byte for byte. */
  other: string
  /** This profile as it was before, as JSON, without its earlier links, which are still in the list. */
  before: string
}

/** The Zod schema of {@link IdentityLink}. */
export const identityLinkSchema = z.strictObject({
  otherCustomerId: z.string().min(1),
  because: z.string().min(1),
  assurance: assuranceSchema,
  linkedAt: instantSchema,
  linkedBy: z.string().nullable(),
  other: z.string(),
  before: z.string(),
}) satisfies z.ZodType<IdentityLink>
