import type { TimePoint } from '../time-expression.ts'
import type { Reference, Window } from './reference.ts'
import { type Deciding, windowOfPoint } from './resolve-point.ts'
import { day, hour } from './zone-clock.ts'

/** From the start of the first point to the end of the second, which takes over what it leaves unsaid. */
export function windowOfRange(
  start: TimePoint,
  end: TimePoint,
  reference: Reference,
  deciding: Deciding,
): Window | null {
  const first: TimePoint = { ...start, day: start.day ?? end.day }
  const window = windowOfPoint(first, reference, deciding)
  if (!window) return null
  const sameDay = end.day === null || start.day === null
  if (sameDay && end.clock) return { from: window.from, to: endOfClock(window, end, first) }
  const from = { ...reference, now: window.from, looking: 'ahead' as const }
  const last = windowOfPoint({ ...end, day: end.day ?? start.day }, from, ({ to }) => to)
  return last && { from: window.from, to: last.to >= window.from ? last.to : window.to }
}

/** The first such hour after the start: 9 to 5 ends in the afternoon, 22:00 to 6:00 on the next day. */
function endOfClock({ from }: Window, { clock, part }: TimePoint, first: TimePoint): number {
  if (!clock) return from
  const midnight = Math.floor(from / day) * day
  const unknown = clock.half === 'unknown' && part === null
  const hours = unknown && first.clock ? [clock.hour % 12, (clock.hour % 12) + 12] : [clock.hour]
  const times = [...hours, ...hours.map((time) => time + 24)].map(
    (time) => midnight + time * hour + clock.minute * 60_000,
  )
  return times.find((time) => time > from) ?? from
}
