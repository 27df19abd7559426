import { type Commitment, type Customer, commitmentSchema, customerSchema, type Fact, factSchema } from '@attune/core'
import * as z from 'zod'
import { type FactChange, factChangeSchema } from './fact-change.ts'
import { type IdentityLink, identityLinkSchema } from './identity-link.ts'
import { type Visit, visitSchema } from './visit.ts'

/**
 * Everything kept about one customer. A value, not a store: every verb takes a profile and gives a new one, so that it can
 * be kept wherever you keep things, and nothing is ever overwritten in it: what no longer holds stays with the status that
 * says so.
 */
export interface Profile {
  schema: 'attune/profile@1'
  customer: Customer
  /** In the order they were recorded. */
  facts: Fact[]
  /** What became of the facts and why, in the order it was recorded. */
  changes: FactChange[]
  /** What was promised to them, with its fate. */
  commitments: Commitment[]
  /** One for each conversation that was remembered, so that none is remembered twice. */
  visits: Visit[]
  /** Other records that were found to be the same person, each undone as easily as done. */
  links: IdentityLink[]
}

/** The Zod schema of {@link Profile}. */
export const profileSchema: z.ZodType<Profile, Omit<Profile, 'changes'> & { changes?: FactChange[] | undefined }> = z
  .strictObject({
    schema: z.literal('attune/profile@1'),
    customer: customerSchema,
    facts: z.array(factSchema),
    changes: z.array(factChangeSchema).default([]),
    commitments: z.array(commitmentSchema),
    visits: z.array(visitSchema),
    links: z.array(identityLinkSchema),
  })
  .meta({ description: 'Everything kept about one customer' })
