import { day } from './zone-clock.ts'

/** Days are counted from 1970-01-01, which was a Thursday. */
export const dayOf = (wallMs: number): number => Math.floor(wallMs / day)

/** Monday is 1. */
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

/** `2026-05-03` */
export const calendarDay = (dayNumber: number): string => new Date(dayNumber * day).toISOString().slice(0, 10)
