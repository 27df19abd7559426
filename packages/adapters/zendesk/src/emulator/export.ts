import type { Context } from 'hono'
import { seconds } from './times.ts'

interface Row {
  id: number
  changed: number
  /** Made only for the page it is on: an account may have a hundred thousand rows. */
  json(): object
}

/** So long a change is held back, in milliseconds. */
const HELD_BACK = 60_000

/** The cursor export: rows by their last change, and a cursor made of that time and the number of the row. */
export function exportOf(
  c: Context,
  now: number,
  name: string,
  rows: readonly Row[],
  besides: (rows: readonly object[]) => object = () => ({}),
) {
  const cursor = c.req.query('cursor')
  const start = Number(c.req.query('start_time') ?? Number.NaN)
  if ((cursor === undefined || cursor === 'undefined') && (Number.isNaN(start) || start > seconds(now - HELD_BACK)))
    return c.json(
      { error: 'StartTimeTooRecent', description: 'Too recent start_time. Use a start_time older than 1 minute' },
      422,
    )
  const begin = cursor === undefined || cursor === 'undefined' ? { time: start, id: -1 } : positionIn(cursor)
  if (begin === null) return c.json({ error: 'InvalidPaginationParameter', description: 'cursor is not valid' }, 400)
  const size = Math.min(Number(c.req.query('per_page') ?? c.req.query('page[size]') ?? 1000), 1000)
  const ahead = rows
    .filter(({ changed, id }) => {
      const second = seconds(changed)
      return changed <= now - HELD_BACK && (second > begin.time || (second === begin.time && id > begin.id))
    })
    .sort((a, b) => seconds(a.changed) - seconds(b.changed) || a.id - b.id)
  const page = ahead.slice(0, size)
  const last = page.at(-1)
  const after_cursor = last === undefined ? (cursor ?? null) : btoa(`${seconds(last.changed)}.0||${last.id}|`)
  const objects = page.map((row) => row.json())
  return c.json({
    [name]: objects,
    ...besides(objects),
    ...{ after_cursor, before_cursor: null, before_url: null, end_of_stream: ahead.length <= size },
    after_url:
      after_cursor === null
        ? null
        : `${new URL(c.req.url).origin}/api/v2/incremental/${name}/cursor.json?cursor=${after_cursor}`,
  })
}

function positionIn(cursor: string): { time: number; id: number } | null {
  try {
    const [, time, id] = /^(\d+)\.0\|\|(\d+)\|$/.exec(atob(cursor)) ?? []
    return time === undefined || id === undefined ? null : { time: Number(time), id: Number(id) }
  } catch {
    return null
  }
}
