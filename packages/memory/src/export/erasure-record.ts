import { type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

/** What is left of a customer after an erasure: that it happened, and hashes by which nobody is found without the key. */
export interface ErasureRecord {
  schema: 'attune/erasure@1'
  erasedAt: Instant
  /** Who asked for it, for example `customer`; the id of an agent when one did it. */
  by: string
  /** HMAC-SHA256 in hex of each identity, in the order of the hashes. */
  hashes: string[]
  /** How much was removed. */
  removed: { facts: number; commitments: number; visits: number; consents: number; identities: number; links: number }
}

const count = z.int().nonnegative()

/** The Zod schema of {@link ErasureRecord}. */
export const erasureRecordSchema = z
  .strictObject({
    schema: z.literal('attune/erasure@1'),
    erasedAt: instantSchema,
    by: z.string().min(1),
    hashes: z.array(z.string()),
    removed: z.strictObject({
      facts: count,
      commitments: count,
      visits: count,
      consents: count,
      identities: count,
      links: count,
    }),
  })
  .meta({
    description: 'That a customer was erased, with keyed hashes so that they are not brought back',
  }) satisfies z.ZodType<ErasureRecord>
