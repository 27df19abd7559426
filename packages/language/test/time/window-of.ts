import { readTimes } from '../../src/time/read-times.ts'
import type { ResolveOptions } from '../../src/time/resolve/resolved-time.ts'
import { resolveTime } from '../../src/time/resolve-time.ts'

/** A Wednesday morning, ten o'clock in the zone of the tests. */
export const inLondon: ResolveOptions = { at: '2026-05-06T09:00:00Z', timeZone: 'Europe/London' }
export const inShanghai: ResolveOptions = { at: '2026-05-06T02:00:00Z', timeZone: 'Asia/Shanghai' }

/** `05-08 12:00` on the wall of the zone; `…` is open. The end of a day is `24:00` of it. */
function onTheWall(instant: string | null, { timeZone = 'UTC', at }: ResolveOptions, isEnd: boolean): string {
  if (instant === null) return '…'
  const parts = (epochMs: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(epochMs)
  const wall = parts(Date.parse(instant))
  const day = isEnd && wall.endsWith('00:00') ? `${parts(Date.parse(instant) - 1).slice(0, 10)} 24:00` : wall
  return day.startsWith(at.slice(0, 4)) ? day.slice(5) : day
}

/** Every expression of a text as `quote: kind from → to`. */
export const timesIn = (text: string, options: ResolveOptions): string[] =>
  readTimes(text).map((expression) => {
    const resolved = resolveTime(expression, options)
    const quote = `${text.slice(...expression.span)}: ${expression.kind}`
    if (!resolved) return quote
    const isEnd = resolved.from !== resolved.to
    return `${quote} ${onTheWall(resolved.from, options, false)} → ${onTheWall(resolved.to, options, isEnd)}`
  })
