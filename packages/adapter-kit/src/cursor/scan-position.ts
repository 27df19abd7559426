import { instantSchema } from '@attune/core'
import * as z from 'zod'

/** How far a scan by time is. JSON, so that it fits into a cursor. */
export interface ScanPosition {
  /** Nothing before this is wanted. `null` = everything. */
  since: string | null
  /** Ask for what changed at or after this. `null` = everything. */
  from: string | null
  /** Which page of that query, from 1: over 1 only while more records than fit on a page changed at `from` exactly. */
  page: number
  /** The latest change that was read and is settled: the watermark. */
  high: string | null
  /**
   * From where the next pull has to read again, because page numbers were needed: rows that change meanwhile move away,
   * and those behind them move up past the number. `null` = nowhere.
   */
  doubt: string | null
  /** Of the last page, to know it again. */
  print: string | null
  /** How often it has come again in a row. */
  same: number
  /** Id → time of its change, of what was read within the lookback: what ties at the boundary is not given twice. */
  seen: Record<string, string>
}

/** The Zod schema of {@link ScanPosition}, for a cursor. */
export const scanPositionSchema = z.object({
  since: instantSchema.nullable(),
  from: instantSchema.nullable(),
  page: z.int().min(1),
  high: instantSchema.nullable(),
  doubt: instantSchema.nullable(),
  print: z.string().nullable(),
  same: z.int().min(0),
  seen: z.record(z.string(), instantSchema),
}) satisfies z.ZodType<ScanPosition>
