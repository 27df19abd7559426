import { ContractError, type ServiceHours } from '@attune/core'
import { dayOf, UTC, type ZoneClock, zoneClock } from '@attune/language/time'
import { day, week } from '../durations.ts'
import { openingCalendar } from './opening-calendar.ts'
import { offsetAt, piecesBetween } from './zone-pieces.ts'

/** 9999-12-31: later instants have no spelling in ISO 8601. */
const LAST_MS = Date.UTC(9999, 11, 31)

/** Twenty years. */
const LONGEST_MS = 20 * 365 * day

/** An instant: ISO 8601 with `Z` or an offset, or milliseconds since 1970. */
export type Moment = string | number

/**
 * How long the service side was there between two instants, in milliseconds: only the time inside the service hours
 * counts. Holidays, make-up workdays and clock changes are taken into account: a day that is open around the clock has
 * 23 or 25 hours when the clock changes; over more than twenty years that evens out, and only the ends are exact. 0 when `to` is not after `from`.
 *
 * @throws {ContractError} when one of the two is no time
 *
 * @example
 * const weekday = [['09:00', '18:00']]
 * const hours = { timeZone: 'Asia/Shanghai', weekly: { mon: weekday, … }, holidays: [], workdays: [] }
 * // Friday 17:30 to Monday 09:10, in Shanghai
 * serviceMsBetween(hours, '2026-05-08T09:30:00Z', '2026-05-11T01:10:00Z') // 2_400_000: 40 minutes
 */
export function serviceMsBetween(hours: ServiceHours, from: Moment, to: Moment): number {
  const [fromMs, toMs] = [momentMs(from), momentMs(to)]
  if (toMs <= fromMs) return 0
  const { openUpTo } = openingCalendar(hours)
  const clock = clockOf(hours)
  // So much is a slip in a date: the changes of the clock in between even out, and to ask for each takes seconds.
  if (toMs - fromMs > LONGEST_MS)
    return openUpTo(toMs + offsetAt(clock, toMs)) - openUpTo(fromMs + offsetAt(clock, fromMs))
  let total = 0
  for (const piece of piecesBetween(clock, fromMs, toMs))
    total += openUpTo(piece.toMs + piece.offsetMs) - openUpTo(piece.fromMs + piece.offsetMs)
  return total
}

/**
 * The instant by which `ms` of service time have passed since `from`, in milliseconds since 1970; `null` when that
 * never happens, because the service is never open again or it would be after the year 9999.
 *
 * @throws {ContractError} when `from` is no time, or `ms` is no number of 0 or more
 *
 * @example
 * // hours: Monday to Friday, 09:00 to 18:00 in Shanghai
 * addServiceMs(hours, '2026-05-08T09:30:00Z', 2_400_000) // Date.parse('2026-05-11T01:10:00Z'): Monday 09:10
 */
export function addServiceMs(hours: ServiceHours, from: Moment, ms: number): number | null {
  if (!(ms >= 0)) throw new ContractError(`A length of service time is 0 ms or more, found ${ms}.`)
  return ms === 0 ? momentMs(from) : walk(hours, momentMs(from), ms, false)
}

/**
 * Whether the service is open at an instant.
 *
 * @throws {ContractError} when `at` is no time
 *
 * @example
 * // hours: Monday to Friday, 09:00 to 18:00 in Shanghai
 * isOpen(hours, '2026-05-08T09:30:00Z') // true: Friday 17:30
 */
export function isOpen(hours: ServiceHours, at: Moment): boolean {
  return openingCalendar(hours).isOpen(clockOf(hours).wallOf(momentMs(at)))
}

/**
 * The next instant at which the service is open, in milliseconds since 1970: `at` itself when it is open then; `null`
 * when it never opens again.
 *
 * @throws {ContractError} when `at` is no time
 *
 * @example
 * // hours: Monday to Friday, 09:00 to 18:00 in Shanghai
 * nextOpening(hours, '2026-05-09T04:00:00Z') // Date.parse('2026-05-11T01:00:00Z'): from Saturday to Monday 09:00
 */
export function nextOpening(hours: ServiceHours, at: Moment): number | null {
  return isOpen(hours, at) ? momentMs(at) : walk(hours, momentMs(at), 0, true)
}

/**
 * Whether any work is done on a day, `YYYY-MM-DD` in the time zone of the hours.
 *
 * @example
 * // hours: Monday to Friday, 09:00 to 18:00 in Shanghai
 * isWorkday({ ...hours, holidays: ['2026-05-01'] }, '2026-05-01') // false: a Friday, but a holiday
 */
export function isWorkday(hours: ServiceHours, calendarDay: string): boolean {
  return openingCalendar(hours).worksOn(dayOf(Date.parse(`${calendarDay}T00:00:00Z`)))
}

/** Goes forward until `ms` of service time have been used up, or with `beyond`, until more than that. */
function walk(hours: ServiceHours, fromMs: number, ms: number, beyond: boolean): number | null {
  const { openUpTo, wallAt, weekMs, exceptions, lastException } = openingCalendar(hours)
  // Each exception takes a day away at most, and a clock change an hour.
  const weeks = weekMs === 0 ? 0 : Math.ceil(ms / weekMs) + exceptions + 3
  // Without a single holiday it would still be too far off.
  if (weekMs > 0 && fromMs + Math.floor(ms / weekMs) * week * 0.99 > LAST_MS) return null
  const untilMs = Math.max(fromMs + weeks * week * 1.01, (lastException + 3) * day)
  let left = ms
  for (const piece of piecesBetween(clockOf(hours), fromMs, Math.min(untilMs, LAST_MS))) {
    const fromWall = piece.fromMs + piece.offsetMs
    const toWall = piece.toMs + piece.offsetMs
    const counted = openUpTo(fromWall)
    const open = openUpTo(toWall) - counted
    if (beyond ? open > left : open >= left && open > 0)
      return Math.max(piece.fromMs, wallAt(counted + left, beyond, fromWall, toWall) - piece.offsetMs)
    left -= open
  }
  return null
}

/** @throws {ContractError} */
function momentMs(moment: Moment): number {
  const ms = typeof moment === 'number' ? moment : Date.parse(moment)
  if (Number.isFinite(ms)) return ms
  throw new ContractError(
    'Not a time: expected ISO 8601 with Z or an offset, such as 2026-05-03T09:30:00Z, or milliseconds since 1970.',
  )
}

const clockOf = ({ timeZone }: ServiceHours): ZoneClock => zoneClock(timeZone) ?? UTC
