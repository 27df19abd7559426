import { calendarDay, weekdayOf } from './resolve/calendar.ts'
import type { Reference, Window } from './resolve/reference.ts'
import { later, windowOfLength } from './resolve/resolve-length.ts'
import { deadlineOf, windowOfPoint } from './resolve/resolve-point.ts'
import { windowOfRange } from './resolve/resolve-range.ts'
import type { ResolvedTime, ResolveOptions } from './resolve/resolved-time.ts'
import { UTC, zoneClock } from './resolve/zone-clock.ts'
import type { TimeExpression, TimeLength, TimePoint } from './time-expression.ts'

type OpenWindow = { [edge in keyof Window]: number | null }

/**
 * Puts an expression on the calendar. `null` when there is nothing to put there ("soon"), when it is counted from
 * something else than the message, or when `at` is no time between the years 1000 and 9998.
 *
 * @example
 * const [friday] = readTimes('by Friday noon')
 * resolveTime(friday, { at: '2026-05-06T09:00:00Z', timeZone: 'Europe/London' }).to // '2026-05-08T11:00:00.000Z'
 */
export function resolveTime(expression: TimeExpression, options: ResolveOptions): ResolvedTime | null {
  const at = Date.parse(options.at)
  const clock = zoneClock(options.timeZone ?? 'UTC') ?? UTC
  if (!isInCalendar(at) || expression.fromEvent) return null
  const knowsZone = options.timeZone !== undefined && zoneClock(options.timeZone) !== null
  const reference: Reference = {
    now: clock.wallOf(at),
    clock,
    isWorkday: (day) => (options.workdays ? options.workdays(calendarDay(day)) : weekdayOf(day) < 6),
    dateOrder: options.dateOrder ?? null,
    looking: expression.kind === 'elapsed' ? 'back' : (options.looking ?? 'ahead'),
    doubts: new Set(),
  }
  const passing = isPassing(expression.length)
  if (!knowsZone && !passing) reference.doubts.add('time-zone')
  // Minutes and hours pass alike everywhere and through every clock change; the rest is read off the wall.
  const reading = passing ? { ...reference, now: at, clock: UTC } : reference
  const window = expression.length
    ? ofLength(expression, expression.length, reading)
    : expression.point && ofPoint(expression, expression.point, reading)
  if (!window) return null
  const epoch = (wall: number | null) =>
    wall === null ? null : wall === reading.now ? at : reading.clock.epochOf(wall)
  return finish(epoch(window.from), epoch(window.to), reference)
}

const isInCalendar = (epochMs: number): boolean => epochMs >= Date.UTC(1000, 0, 1) && epochMs <= Date.UTC(9998, 11, 31)

const isPassing = (length: TimeLength | null): boolean =>
  length !== null && !length.business && ['second', 'minute', 'hour'].includes(length.unit)

function finish(from: number | null, until: number | null, { doubts }: Reference): ResolvedTime | null {
  // A start that a clock change skips moves past an end just after it.
  const to = from !== null && until !== null ? Math.max(from, until) : until
  if ((from !== null && !isInCalendar(from)) || (to !== null && !isInCalendar(to))) return null
  const iso = (epochMs: number | null) => (epochMs === null ? null : new Date(epochMs).toISOString())
  const certainty = doubts.size === 0 ? 'certain' : doubts.size === 1 ? 'likely' : 'unsure'
  return { from: iso(from), to: iso(to), certainty, doubts: [...doubts] }
}

function ofLength({ kind }: TimeExpression, length: TimeLength, reference: Reference): OpenWindow | null {
  const { now, doubts } = reference
  if (length.rough) doubts.add('rough')
  if (length.business && length.unit === 'hour') doubts.add('working-hours')
  if (kind === 'elapsed') {
    const from = later(length, length.most, reference, -1)
    return from === null ? null : { from: Math.min(from, now), to: now }
  }
  if (kind === 'at') return windowOfLength(length, reference)
  const to = later(length, length.most, reference, 1)
  if (to === null) return null
  if (kind === 'length') doubts.add('start')
  return kind === 'from' ? { from: to, to: null } : { from: now, to }
}

function ofPoint(expression: TimeExpression, point: TimePoint, reference: Reference): OpenWindow | null {
  const { kind, until, includes } = expression
  const { now, doubts } = reference
  const inclusive = includes !== 'no'
  const isDeadline = kind === 'deadline'
  const deciding = (window: Window, of: TimePoint) => {
    if (isDeadline) return deadlineOf(window, of, inclusive)
    // A moment that is now is still to come.
    return window.to === window.from ? window.to + 1 : window.to
  }
  const window = until ? windowOfRange(point, until, reference, deciding) : windowOfPoint(point, reference, deciding)
  if (!window) return null
  if (isDeadline) {
    const dayEnds = point.part === 'closing-time' || point.part === 'end-of-day'
    if (!point.clock && (includes === 'unclear' || dayEnds)) doubts.add('edge')
    return { from: null, to: until ? window.to : deadlineOf(window, point, inclusive) }
  }
  if (kind === 'from') return { from: inclusive || point.clock ? window.from : window.to, to: null }
  if (kind === 'elapsed') return { from: Math.min(window.from, now), to: now }
  return window
}
