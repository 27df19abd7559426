import { createCursorCodec, createTimestampScan, scanPositionSchema } from '@attune/adapter-kit'
import { contentHash, type Instant, type Page, type PullOptions } from '@attune/core'
import * as z from 'zod'
import type { ListPage } from '../wire/page.ts'

/** What one request of a list brings. */
export interface ModifiedPage<T> extends ListPage<T> {
  readAt: Instant
  observedAt: Instant
}

export interface ModifiedList<T extends object> {
  /** Of its cursors: `help-scout.conversations`. */
  name: string
  /** A page of what was modified after this time, oldest first; `null` = of everything. */
  list(modifiedSince: string | null, page: number): Promise<ModifiedPage<T>>
  id(row: T): string
  changedAt(row: T): Instant | null
  /** What tells one version of a row from another: without what differs from one reading to the next. */
  version(row: T): unknown
}

/**
 * The size of a page is Help Scout's and not what was asked for. So the scan counts the pages it is given, and beside it
 * stands which page of Help Scout's that is from, and how many of its rows were given already.
 */
const positionSchema = scanPositionSchema.extend({ theirPage: z.int().min(1), skip: z.int().min(0) })
const firstRow = { theirPage: 1, skip: 0 }
const scan = createTimestampScan()
const second = 1000

/** Pulls what was modified since a time, where neither that time nor the size of a page is in our hands. */
export async function pullModified<T extends object>(
  { name, list, id, changedAt, version }: ModifiedList<T>,
  { cursor, since, limit = Number.POSITIVE_INFINITY }: PullOptions,
): Promise<Page<T> & { observedAt: Instant }> {
  const codec = createCursorCodec({ name, version: 1, schema: positionSchema })
  const position = cursor === undefined ? { ...scan.start(since), ...firstRow } : codec.decode(cursor)
  const asked = position.from === null ? null : secondBefore(position.from)
  const page = await list(asked, position.theirPage)
  const rows = page.rows.slice(position.skip, position.skip + limit)
  const left = page.rows.length > position.skip + rows.length
  const full = left || page.more
  // Whatever changed shows in the row, if not in its time; a row that looks the same was given before.
  const key = (row: T) => ({ id: `${id(row)}:${contentHash(version(row)).slice(0, 12)}`, at: changedAt(row) })
  const { fresh, next, more } = scan.step(position, { rows, key, full, readAt: page.readAt })
  const behind = left
    ? { theirPage: position.theirPage, skip: position.skip + rows.length }
    : { theirPage: position.theirPage + 1, skip: 0 }
  const on = next.page === 1 ? firstRow : behind
  const before = (row: T): boolean => isBetween(changedAt(row), asked, position.since)
  const items = fresh.filter((row) => !before(row))
  return { items, cursor: codec.encode({ ...next, ...on }), more, observedAt: page.observedAt }
}

/** The filter says "after", without fractions: what changed at that very second comes only when asked from one earlier. */
function secondBefore(time: Instant): string {
  const earlier = Math.floor(Date.parse(time) / second) * second - second
  return `${new Date(earlier).toISOString().slice(0, 19)}Z`
}

/** In the second that was asked for too much. What looks older still was modified since all the same. */
function isBetween(at: Instant | null, asked: string | null, since: Instant | null): boolean {
  if (at === null || asked === null || since === null) return false
  return Date.parse(at) >= Date.parse(asked) && Date.parse(at) < Date.parse(since)
}
