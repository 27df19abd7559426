import { type OpenInterval, type ServiceHours, weekdays } from '@attune/core'
import { dayOf, weekdayOf } from '@attune/language/time'
import { day, minute } from '../durations.ts'

/** 1970-01-05. */
const FIRST_MONDAY = 4

/** Milliseconds from midnight on the wall clock, half-open, sorted and apart from each other. */
type Opening = readonly [fromMs: number, toMs: number]

/**
 * Service hours counted up on the wall clock: how long it has been open between any two times is one subtraction, so a
 * year costs as little as an hour.
 */
export interface OpeningCalendar {
  /** Open time from the first Monday of 1970 up to a time of the wall clock; only differences mean something. */
  openUpTo(wallMs: number): number
  /** The first time of the wall clock by which `openMs` have been counted up, or with `beyond`, the last. */
  wallAt(openMs: number, beyond: boolean, fromWallMs: number, toWallMs: number): number
  isOpen(wallMs: number): boolean
  /** Whether a day has any hours. */
  worksOn(dayNumber: number): boolean
  /** Open time of a week without holidays. */
  weekMs: number
  /** Holidays and make-up workdays. */
  exceptions: number
  /** Number of the last of them; `-Infinity` when there are none. */
  lastException: number
}

const kept = new WeakMap<ServiceHours, OpeningCalendar>()

/** Compiles service hours, once for each object. */
export function openingCalendar(hours: ServiceHours): OpeningCalendar {
  const known = kept.get(hours)
  if (known) return known
  const calendar = compile(hours)
  kept.set(hours, calendar)
  return calendar
}

function compile(hours: ServiceHours): OpeningCalendar {
  const week = weekdays.map((name) => openingsOf(hours.weekly[name]))
  const weekday = (dayNumber: number): readonly Opening[] => week[weekdayOf(dayNumber) - 1] ?? []
  const exceptions = exceptionsOf(hours, week, weekday)
  const days = [...exceptions.keys()].sort((a, b) => a - b)
  const openingsOn = (dayNumber: number) => exceptions.get(dayNumber) ?? weekday(dayNumber)

  const ofWeek = runningTotal(week.map(lengthOf))
  const weekMs = ofWeek[7] ?? 0
  const ofExceptions = runningTotal(
    days.map((dayNumber) => lengthOf(openingsOn(dayNumber)) - lengthOf(weekday(dayNumber))),
  )

  function openUpTo(wallMs: number): number {
    const dayNumber = dayOf(wallMs)
    const sinceMonday = dayNumber - FIRST_MONDAY
    const weeks = Math.floor(sinceMonday / 7)
    const wholeDays = weeks * weekMs + (ofWeek[sinceMonday - weeks * 7] ?? 0)
    const passed = (ofExceptions[firstNotBelow(days, dayNumber)] ?? 0) + wholeDays
    const time = wallMs - dayNumber * day
    return openingsOn(dayNumber).reduce((total, [from, to]) => total + Math.max(0, Math.min(time, to) - from), passed)
  }

  function wallAt(openMs: number, beyond: boolean, fromWallMs: number, toWallMs: number): number {
    const reaches = (counted: number) => (beyond ? counted > openMs : counted >= openMs)
    let [low, high] = [dayOf(fromWallMs), dayOf(toWallMs)]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (reaches(openUpTo((middle + 1) * day))) high = middle
      else low = middle + 1
    }
    let counted = openUpTo(low * day)
    for (const [from, to] of openingsOn(low)) {
      if (reaches(counted + to - from)) return low * day + from + Math.max(0, openMs - counted)
      counted += to - from
    }
    return toWallMs
  }

  return {
    openUpTo,
    wallAt,
    isOpen: (wallMs) => {
      const time = wallMs - dayOf(wallMs) * day
      return openingsOn(dayOf(wallMs)).some(([from, to]) => from <= time && time < to)
    },
    worksOn: (dayNumber) => openingsOn(dayNumber).length > 0,
    weekMs,
    exceptions: days.length,
    lastException: days.at(-1) ?? Number.NEGATIVE_INFINITY,
  }
}

/** Make-up workdays win over holidays: they are named one by one, holidays often come from a list. */
function exceptionsOf(
  { holidays, workdays }: ServiceHours,
  week: readonly (readonly Opening[])[],
  weekday: (dayNumber: number) => readonly Opening[],
): Map<number, readonly Opening[]> {
  const usual = week.find((openings) => openings.length > 0) ?? []
  const exceptions = new Map<number, readonly Opening[]>()
  for (const holiday of holidays) exceptions.set(numberOf(holiday), [])
  for (const workday of workdays) {
    const own = weekday(numberOf(workday))
    exceptions.set(numberOf(workday), own.length > 0 ? own : usual)
  }
  return exceptions
}

const numberOf = (calendarDay: string): number => Date.parse(`${calendarDay}T00:00:00Z`) / day

function openingsOf(intervals: readonly OpenInterval[]): Opening[] {
  const merged: [fromMs: number, toMs: number][] = []
  for (const [from, to] of intervals
    .map(([from, to]) => [clockMs(from), clockMs(to)] as const)
    .sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

const clockMs = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute

const lengthOf = (openings: readonly Opening[]): number => openings.reduce((total, [from, to]) => total + to - from, 0)

function runningTotal(lengths: readonly number[]): number[] {
  const totals = [0]
  for (const length of lengths) totals.push((totals.at(-1) ?? 0) + length)
  return totals
}

/** How many of the sorted numbers are smaller. */
function firstNotBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
