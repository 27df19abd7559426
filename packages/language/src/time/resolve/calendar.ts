import { day } from './zone-clock.ts'

/**
 * The day a time of the wall clock falls on (milliseconds, as `ZoneClock.wallOf` gives them). Days are counted from
 * 1970-01-01, which was a Thursday.
 *
 * @example
 * dayOf(Date.UTC(1970, 0, 2, 23)) // 1
 */
export const dayOf = (wallMs: number): number => Math.floor(wallMs / day)

/**
 * Day of the week of a day counted from 1970-01-01: Monday is 1, Sunday 7.
 *
 * @example
 * weekdayOf(0) // 4: a Thursday
 */
export const weekdayOf = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1

export const mondayOf = (dayNumber: number): number => dayNumber - weekdayOf(dayNumber) + 1

export interface CalendarDate {
  year: number
  /** January is 1. */
  month: number
  day: number
}

export function dateOf(dayNumber: number): CalendarDate {
  const date = new Date(dayNumber * day)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The first of a month; months outside 1 to 12 lie in other years. */
export const firstOf = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / day

/** A day of a month, or `null` when that month is too short. */
export function dayNumberOf({ year, month, day: dayOfMonth }: CalendarDate): number | null {
  const dayNumber = firstOf(year, month) + dayOfMonth - 1
  return dayNumber < firstOf(year, month + 1) ? dayNumber : null
}

/**
 * A day counted from 1970-01-01 as calendars write it.
 *
 * @example
 * calendarDay(20_576) // '2026-05-03'
 */
export const calendarDay = (dayNumber: number): string => new Date(dayNumber * day).toISOString().slice(0, 10)
