import { contentHash, type Instant } from '@attune/core'
import { UpstreamError } from '../errors/upstream-error.ts'
import type { ScanPosition } from './scan-position.ts'

/** How carefully {@link createTimestampScan} looks behind its watermark. */
export interface TimestampScanOptions {
  /**
   * So far before the watermark the next pull begins, for changes that show up late. What was read there before is not
   * given again. Default: 300,000 ms.
   */
  lookbackMs?: number | undefined
  /**
   * What changed so shortly before the page was read may change once more in the same second, or move while the page is
   * written: it is given now, and read again by the next pull. Default: 5,000 ms.
   */
  settleMs?: number | undefined
  /** How many changes to remember; the oldest are forgotten, and may be given twice. Default: 2,000. */
  maxSeen?: number | undefined
  /** The last page number the helpdesk serves (Freshdesk: 300). Default: none. */
  pageCap?: number | undefined
}

/** One row of a page: what it is, and when the helpdesk says it last changed. */
export interface ScanKey {
  id: string
  /** `null` = not told; such a row is always given and moves nothing. */
  at: Instant | null
}

/** One page of changed records, as the helpdesk gave it. */
export interface ScanPage<T> {
  rows: readonly T[]
  key: (row: T) => ScanKey
  /** Whether there is more behind it: the page was full, or the helpdesk said so. */
  full: boolean
  /** When the page was read, by the helpdesk's clock: the `Date` header. `null` = not known, nothing counts as unsettled. */
  readAt: Instant | null
  /** It was put together from several answers, between which rows may have moved: the next pull reads it once more. */
  inParts?: boolean | undefined
}

/** What one page came to: what is new, and where to go on. */
export interface ScanStep<T> {
  /** The rows that were not given before. */
  fresh: T[]
  next: ScanPosition
  more: boolean
}

/** Walks through records in the order of their last change and gives each change once. */
export interface TimestampScan {
  start(since?: Instant): ScanPosition
  /**
   * @throws UpstreamError when more records share one instant than the helpdesk has pages for, or when it sends the same
   *   page again and again.
   */
  step<T>(position: ScanPosition, page: ScanPage<T>): ScanStep<T>
}

/**
 * Pulls from helpdesks that can only be asked "what changed at or after this time, oldest change first". It goes on from
 * the last row's time, not by page numbers: rows that change while one pages move to the end, everything behind them
 * moves up, and page numbers skip a row for each. Ties at a boundary are read twice and given once.
 *
 * The query has to be inclusive; where a helpdesk only knows "after", ask from one unit (a second) earlier.
 *
 * @example
 * const scan = createTimestampScan({ pageCap: 300 })
 * let position = scan.start('2026-05-03T09:30:00.000Z')
 * const rows = await list({ updated_since: position.from, order: 'asc', page: position.page })
 * const { fresh, next, more } = scan.step(position, { rows, key, full: rows.length === 100, readAt })
 */
export function createTimestampScan(options: TimestampScanOptions = {}): TimestampScan {
  const { lookbackMs = 300_000, settleMs = 5_000, maxSeen = 2_000, pageCap = Infinity } = options

  return {
    start: (since) => ({
      since: since ?? null,
      from: since ?? null,
      page: 1,
      high: null,
      doubt: null,
      print: null,
      same: 0,
      seen: {},
    }),
    step(position, { rows, key, full, readAt, inParts = false }) {
      const unsettledFrom = readAt === null ? Infinity : Date.parse(readAt) - settleMs
      const fresh: (typeof rows)[number][] = []
      const settled: { id: string; at: Instant }[] = []
      for (const row of rows) {
        const { id, at } = key(row)
        if (at === null || position.seen[id] !== at) fresh.push(row)
        if (at !== null && Date.parse(at) < unsettledFrom) settled.push({ id, at })
      }
      const print = contentHash(rows.map(key)).slice(0, 16)
      const same = position.page > 1 && rows.length > 0 && print === position.print ? position.same + 1 : 0
      if (same >= stuckAfter) throw samePage()
      const high = latest([position.high, ...settled.map(({ at }) => at)])
      const horizon = high === null ? position.from : latest([position.since, minus(high, lookbackMs)])
      const on = full ? onward(position, latest(settled.map(({ at }) => at)), pageCap) : { from: horizon, page: 1 }
      const numbered = position.page > 1 || on.page > 1 || inParts
      // More ties than can be remembered would be fresh, and in doubt, for ever.
      const inDoubt = numbered && fresh.length > 0 && Object.keys(position.seen).length < maxSeen
      const doubt = position.doubt ?? (inDoubt ? (position.from ?? beginning) : null)
      const seen = remembered(position.seen, settled, earlier(horizon, doubt), maxSeen)
      const next: ScanPosition = full
        ? { ...position, ...on, high, doubt, print, same, seen }
        : { ...position, page: 1, from: asked(earlier(horizon, doubt)), high, doubt: null, print: null, same: 0, seen }
      return { fresh, next, more: full }
    },
  }
}

/** Once, a page may come again because a row slipped in before it; not so often in a row. */
const stuckAfter = 3

const samePage = (): UpstreamError =>
  new UpstreamError('The helpdesk sends the same page again and again. What came so far is kept; try again later.')

/** Goes on from the page's last change; by page number only while that does not move. */
function onward(position: ScanPosition, last: Instant | null, pageCap: number): { from: Instant | null; page: number } {
  if (last !== null && (position.from === null || Date.parse(last) > Date.parse(position.from))) {
    return { from: last, page: 1 }
  }
  if (position.page < pageCap) return { from: position.from, page: position.page + 1 }
  throw new UpstreamError(
    `More records changed at ${position.from} than ${pageCap} pages hold, and the helpdesk serves no further page. ` +
      'Pull with larger pages, or with a since behind that time.',
    { retryable: false },
  )
}

function remembered(
  before: Readonly<Record<string, Instant>>,
  settled: readonly { id: string; at: Instant }[],
  horizon: Instant | null,
  most: number,
): Record<string, Instant> {
  const all = new Map(Object.entries(before))
  for (const { id, at } of settled) {
    const known = all.get(id)
    if (known === undefined || Date.parse(known) < Date.parse(at)) all.set(id, at)
  }
  const kept = [...all].filter(([, at]) => horizon === null || Date.parse(at) >= Date.parse(horizon))
  if (kept.length > most) kept.sort(([, a], [, b]) => Date.parse(b) - Date.parse(a))
  return Object.fromEntries(kept.slice(0, most))
}

/** Before all records; `null` in a query. */
const beginning = '0000-01-01T00:00:00.000Z'
const asked = (from: Instant | null): Instant | null => (from === beginning ? null : from)

/** `null` in `from` means everything, in `doubt` nowhere. */
function earlier(from: Instant | null, doubt: Instant | null): Instant | null {
  if (from === null || doubt === null) return from
  return Date.parse(doubt) < Date.parse(from) ? doubt : from
}

function latest(times: readonly (Instant | null)[]): Instant | null {
  return times.reduce(
    (last, time) => (time !== null && (last === null || Date.parse(time) > Date.parse(last)) ? time : last),
    null,
  )
}

const minus = (time: Instant, milliseconds: number): Instant => new Date(Date.parse(time) - milliseconds).toISOString()
