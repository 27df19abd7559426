import type { ServiceHours, Span } from '@attune/core'
import { readTimes, resolveTime, type TimeExpression, type TimeKind } from '@attune/language/time'
import { day } from '../durations.ts'
import { isWorkday } from './service-time.ts'

/** Wall clocks run up to half a day apart from UTC, to either side. */
const ZONES_MS = day / 2
/** Noon of a Monday: what a length is laid out from when nobody knows when it was said. */
const SOME_DAY = '2001-01-01T12:00:00Z'
const SOME_DAY_MS = Date.parse(SOME_DAY)

/** What a time in words is read against. */
export interface TimeFrame {
  /** The customer's time zone, or else that of the service hours; `null` = not known. */
  timeZone: string | null
  hours: ServiceHours | null
}

/** A time that words name, laid out from when they were said. */
export interface SaidTime {
  expression: TimeExpression
  /** The last instant of it, in milliseconds since 1970; `null` when it is not known when it was said. */
  untilMs: number | null
  /** From when it was said until then. `null`: "by Friday", and nobody knows what day it was said. */
  allowedMs: number | null
  /** How far it may be off because the time zone is not known. */
  slackMs: number
}

const ahead: readonly TimeKind[] = ['deadline', 'within', 'at', 'length', 'wait']

/** “by 2.30”: an hour written with a point, as long as the one with a colon. */
const dotted = /\b((?:by|at|before|until|till|around|about) \d{1,2})\.(?=[0-5]\d(?![\d%]))/gi

/**
 * The times to come that a text names, in order. "Since Monday" and "every day" are none, nor is a "soon".
 *
 * @param atMs when it was said, in milliseconds since 1970
 */
export function timesAhead(text: string, atMs: number | null, frame: TimeFrame): SaidTime[] {
  const times: SaidTime[] = []
  for (const expression of readTimes(text.replace(dotted, '$1:'))) {
    const time = ahead.includes(expression.kind) ? layOut(expression, atMs, frame) : null
    if (time) times.push(time)
  }
  return times
}

/** The day that a text speaks of, to its end: what "that same day" means. */
export function dayAhead(text: string, atMs: number | null, frame: TimeFrame): SaidTime | null {
  for (const expression of readTimes(text)) {
    if (!expression.point?.day) continue
    const wholeDay: TimeExpression = {
      ...expression,
      kind: 'at',
      point: { day: expression.point.day, part: null, clock: null },
      until: null,
    }
    return layOut(wholeDay, atMs, frame)
  }
  return null
}

/** The one that touches a span, or else the nearest to it. */
export function nearestTime(times: readonly SaidTime[], [start, end]: Span): SaidTime | undefined {
  const apart = ({ expression: { span } }: SaidTime) => Math.max(0, span[0] - end, start - span[1])
  return times.reduce<SaidTime | undefined>(
    (best, next) => (best === undefined || apart(next) < apart(best) ? next : best),
    undefined,
  )
}

function layOut(expression: TimeExpression, atMs: number | null, { timeZone, hours }: TimeFrame): SaidTime | null {
  const resolved = resolveTime(expression, {
    at: atMs === null ? SOME_DAY : new Date(atMs).toISOString(),
    ...(timeZone === null ? {} : { timeZone }),
    ...(hours ? { workdays: (calendarDay) => isWorkday(hours, calendarDay) } : {}),
  })
  if (!resolved || resolved.to === null) return null
  const untilMs = Date.parse(resolved.to)
  const aheadMs = untilMs - (atMs ?? SOME_DAY_MS)
  // "What you ordered yesterday" is nothing to wait for.
  if (aheadMs < 0) return null
  const needsTheDay = atMs === null && expression.length === null && expression.point?.day?.type !== 'offset'
  return {
    expression,
    untilMs: atMs === null ? null : untilMs,
    allowedMs: needsTheDay ? null : aheadMs,
    slackMs: resolved.doubts.includes('time-zone') ? ZONES_MS : 0,
  }
}
