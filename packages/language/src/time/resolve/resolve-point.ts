import type { TimePoint } from '../time-expression.ts'
import { dayOf } from './calendar.ts'
import { hourIn, likelyHour, partHours } from './part-of-day.ts'
import type { Reference, Window } from './reference.ts'
import { candidateDays, type Days } from './resolve-day.ts'
import { day, hour, minute } from './zone-clock.ts'

/** The moment that decides whether a candidate is over: the end of the window, or the deadline itself. */
export type Deciding = (window: Window, point: TimePoint) => number

/**
 * The window a point names: the first that is not over when looking ahead, the last that has begun when looking back.
 * What is named outright (today, last Friday, 2026-05-03) stays where it is.
 */
export function windowOfPoint(point: TimePoint, reference: Reference, deciding: Deciding): Window | null {
  const { now, looking, doubts } = reference
  const today = dayOf(now)
  const isAhead = looking === 'ahead'
  const open: Days[] = (isAhead ? [0, 1] : [0, -1]).map((step) => [today + step, today + step + 1])
  const days = point.day ? candidateDays(point.day, reference) : open
  const windows = days.flatMap((candidate) => windowsOn(candidate, point, reference))
  if (windows.length === 0) return null
  const index = windows.findIndex((window) => (isAhead ? deciding(window, point) > now : window.from <= now))
  if (index > 0 && isAhead) doubtSkipped(point, reference)
  if (point.clock?.half === 'unknown' && hourIn(point.clock, point.part) === null) doubts.add('half-of-day')
  return windows[index < 0 ? 0 : index] ?? null
}

function doubtSkipped({ day: named, clock, part }: TimePoint, { doubts }: Reference) {
  if (!named) doubts.add(clock && hourIn(clock, part) === null ? 'half-of-day' : 'which-day')
  else if (named.type === 'date') doubts.add('which-year')
  else doubts.add('which-week')
}

/** On one day: the clock, else the part of the day, else all of it. An hour without its half gives both halves. */
function windowsOn([first, end]: Days, { day: named, part, clock }: TimePoint, { looking }: Reference): Window[] {
  if (clock) {
    const known = hourIn(clock, part)
    const halves = [clock.hour % 12, (clock.hour % 12) + 12]
    const hours =
      known !== null ? [known] : named ? [likelyHour(clock.hour)] : looking === 'ahead' ? halves : halves.reverse()
    return hours.map((found) => {
      const time = first * day + found * hour + clock.minute * minute
      return { from: time, to: time }
    })
  }
  if (!part) return [{ from: first * day, to: end * day }]
  const { from, to } = partHours[part]
  return [{ from: first * day + from * hour, to: (end - 1) * day + to * hour }]
}

/** The moment of a deadline: the end of what is named, or its start when it does not count any more. */
export function deadlineOf(window: Window, { part, clock }: TimePoint, includes: boolean): number {
  if (clock) return window.from
  if (!part) return includes ? window.to : window.from
  const { from, to, by, before } = partHours[part]
  return includes ? window.to + (by - to) * hour : window.from + (before - from) * hour
}
