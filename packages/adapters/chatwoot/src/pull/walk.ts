import { UpstreamError } from '@attune/adapter-kit'
import { type Instant, instantSchema } from '@attune/core'
import * as z from 'zod'

/** How far a walk through a list is that can be sorted by time and asked only for page numbers. */
export const walkSchema = z.object({
  /** The time of the last row that was given, or where to begin; `null` = the beginning. */
  from: instantSchema.nullable(),
  /** Ids of the rows of that very time that were given. */
  given: z.array(z.string()),
  /** The page on which it goes on, as far as one can tell; `null` = to be looked for. */
  page: z.int().min(1).nullable(),
  /** How many pages brought nothing new, in a row. */
  idle: z.int().min(0),
})
export type Walk = z.output<typeof walkSchema>

export interface ListedPage<T> {
  rows: readonly T[]
  /** How many rows all pages have; `null` = not told. */
  total: number | null
}

export interface WalkOptions<T> {
  /** A page of the list, earliest time first. */
  list: (page: number) => Promise<ListedPage<T>>
  key: (row: T) => { id: string; at: Instant }
  limit: number
}

export interface WalkStep<T> {
  fresh: T[]
  next: Walk
  more: boolean
}

/** A list is stuck when so many pages have nothing that was not given. */
const MOST_IDLE = 3

export const startWalk = (from: Instant | null): Walk => ({ from, given: [], page: from === null ? 1 : null, idle: 0 })

/**
 * The next rows. What changes moves to the end of such a list, and what stood behind it moves up past the page number, so
 * a page that begins with something new is not believed before the one in front of it was read as well, afterwards.
 *
 * @throws UpstreamError when the list gives the same again and again.
 */
export async function walk<T>(position: Walk, { list, key, limit }: WalkOptions<T>): Promise<WalkStep<T>> {
  const isFresh = (row: T): boolean => {
    const { id, at } = key(row)
    return position.from === null || at > position.from || (at === position.from && !position.given.includes(id))
  }
  let page = position.page ?? (await find(position.from ?? '', list, key))
  let listed = await list(page)
  inOrder(listed.rows.map((row) => key(row).at))
  while (page > 1 && (listed.rows[0] === undefined || isFresh(listed.rows[0]))) {
    const before = await list(page - 1)
    if (before.rows.length > 0 && !before.rows.some(isFresh)) break
    page -= 1
    listed = before
  }
  const fresh = listed.rows.filter(isFresh)
  const taken = fresh.slice(0, limit)
  const isLast = listed.rows.length === 0 || (listed.total !== null && page * listed.rows.length >= listed.total)
  const idle = fresh.length === 0 && !isLast ? position.idle + 1 : 0
  if (idle >= MOST_IDLE) throw stuck()
  const left = fresh.length > taken.length
  return {
    fresh: taken,
    next: { ...moved(position, taken.map(key)), page: left || isLast ? page : page + 1, idle },
    more: left || !isLast,
  }
}

function moved({ from, given }: Walk, taken: readonly { id: string; at: Instant }[]): Pick<Walk, 'from' | 'given'> {
  const last = taken.at(-1)
  if (last === undefined) return { from, given }
  const tied = taken.filter(({ at }) => at === last.at).map(({ id }) => id)
  return { from: last.at, given: last.at === from ? [...given, ...tied] : tied }
}

/** The last page that begins before that time: first by doubling, then by halving. */
async function find<T>(from: Instant, list: WalkOptions<T>['list'], key: WalkOptions<T>['key']): Promise<number> {
  const beginsBefore = async (page: number): Promise<boolean> => {
    const [first] = (await list(page)).rows
    return first !== undefined && key(first).at < from
  }
  let low = 1
  let high = 2
  while (high < 2 ** 30 && (await beginsBefore(high))) {
    low = high
    high *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (await beginsBefore(middle)) low = middle
    else high = middle
  }
  return low
}

/** A server that does not know the order it was asked for gives its usual one, in which this would skip nearly all. */
function inOrder(times: readonly Instant[]): void {
  if ((times[0] ?? '') <= (times.at(-1) ?? '')) return
  throw new UpstreamError(
    'Chatwoot does not list what was asked for from the longest ago on. Servers older than version 3 cannot; update it.',
    { retryable: false },
  )
}

const stuck = (): UpstreamError =>
  new UpstreamError('Chatwoot sends the same page again and again. What came so far is kept; try again later.')
