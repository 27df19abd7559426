import { createCursorCodec, type ScanPosition, scanPositionSchema } from '@attune/adapter-kit'
import { type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

const goneSchema = z.object({
  /** Deletions before this are told. */
  since: instantSchema,
  /** Those at that very second that are told as well. */
  told: z.array(z.string()),
  /** The last page was full, and some are still to be told. */
  pending: z.boolean(),
})

const positionSchema = z.object({
  scan: scanPositionSchema,
  /** Intercom's own cursor, while more than a page changed in the same second. */
  after: z.string().nullable(),
  /** `null` before the first page. */
  gone: goneSchema.nullable(),
})

/** How far a pull of conversations is. */
export interface Position {
  scan: ScanPosition
  after: string | null
  gone: Gone | null
}

export interface Gone {
  since: Instant
  told: string[]
  pending: boolean
}

export const positions = createCursorCodec({ name: 'intercom.conversations', version: 1, schema: positionSchema })

/** The search knows "later than" only, in whole seconds: a second earlier is "at or after". */
export const secondBefore = (from: Instant | null): number =>
  from === null ? 0 : Math.max(0, Math.floor(Date.parse(from) / 1000) - 1)
