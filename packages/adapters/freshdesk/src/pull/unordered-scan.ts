import { type ScanKey, UpstreamError } from '@attune/adapter-kit'
import { contentHash, type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

/** How far a pass is over a list that comes in no order. JSON, so that it fits into a cursor. */
export const passSchema = z.object({
  /** Ask for what changed at or after this. `null` = everything. */
  from: instantSchema.nullable(),
  page: z.int().min(1),
  /** When the first page of this pass was read. `null` = it has not begun. */
  begun: instantSchema.nullable(),
  /** Of the last page, to know it again. */
  print: z.string().nullable(),
  /** Id → time of its change, of what was given and may come again in the next pass. */
  seen: z.record(z.string(), instantSchema),
})
export type PassPosition = z.output<typeof passSchema>

/** What shows up late is found by looking back so far. */
const LOOKBACK_MS = 300_000
const MOST_SEEN = 2_000

export const startPass = (from: Instant | null): PassPosition => ({
  ...{ from, page: 1, begun: null, print: null, seen: {} },
})

/**
 * One page of a list that can be asked what changed since a time, but comes in no order: the watermark moves only when
 * the whole list has been read, to the time at which that began.
 *
 * @throws UpstreamError when the same page comes again.
 */
export function stepPass<T>(
  position: PassPosition,
  page: { rows: readonly T[]; key: (row: T) => ScanKey; full: boolean; readAt: Instant },
): { fresh: T[]; next: PassPosition; more: boolean } {
  const { rows, key, full, readAt } = page
  const begun = position.begun ?? readAt
  const print = contentHash(rows.map(key)).slice(0, 16)
  if (position.page > 1 && rows.length > 0 && print === position.print)
    throw new UpstreamError('The helpdesk sends the same page again. What came so far is kept; try again later.')
  const horizon = new Date(Date.parse(begun) - LOOKBACK_MS).toISOString()
  const fresh = rows.filter((row) => isFresh(position, key(row)))
  const given = [...Object.entries(position.seen), ...rows.map((row) => [key(row).id, key(row).at] as const)]
  const recent = given.flatMap(([id, at]) => (at !== null && Date.parse(at) >= Date.parse(horizon) ? [[id, at]] : []))
  const seen = Object.fromEntries(recent.slice(-MOST_SEEN)) as Record<string, Instant>
  const next = full
    ? { ...position, page: position.page + 1, begun, print, seen }
    : { from: horizon, page: 1, begun: null, print: null, seen }
  return { fresh, next, more: full }
}

const isFresh = ({ seen }: PassPosition, { id, at }: ScanKey): boolean => at === null || seen[id] !== at
