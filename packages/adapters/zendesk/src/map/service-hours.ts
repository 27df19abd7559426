import { WireFormatError } from '@attune/adapter-kit'
import type { CalendarDay, ServiceHours, Weekday } from '@attune/core'
import type { HolidayWire, ScheduleWire } from '../wire/schedule.ts'
import { zoneOf } from './time-zone.ts'

const days: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const DAY = 1440

/** @throws WireFormatError when the zone is not one that is known here: hours in another zone would be wrong. */
export function serviceHoursOf(schedule: ScheduleWire, holidays: readonly HolidayWire[]): ServiceHours {
  const timeZone = zoneOf(schedule.time_zone)
  if (timeZone === null)
    throw new WireFormatError(
      'A schedule of business hours is in a time zone that this adapter does not know. Please report the name it has ' +
        'in Admin Center → Objects and rules → Schedules.',
      { path: 'schedules.time_zone' },
    )
  return { timeZone, weekly: weeklyOf(schedule), holidays: holidays.flatMap(daysOf).toSorted(), workdays: [] }
}

function weeklyOf({ intervals }: ScheduleWire): ServiceHours['weekly'] {
  const weekly: ServiceHours['weekly'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  for (const { start_time: start, end_time: end } of intervals) {
    if (start === null || end === null) continue
    // An interval stays within a day, they say; one that does not is cut at midnight.
    for (let from = start; from < end; from = (Math.floor(from / DAY) + 1) * DAY) {
      const midnight = Math.floor(from / DAY) * DAY
      const day = days[(midnight / DAY) % 7]
      if (day !== undefined) weekly[day].push([timeOf(from - midnight), timeOf(Math.min(end - midnight, DAY))])
    }
  }
  for (const open of Object.values(weekly)) open.sort(([a], [b]) => a.localeCompare(b))
  return weekly
}

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const LONGEST_HOLIDAY = 366

function daysOf({ start_date, end_date }: HolidayWire): CalendarDay[] {
  const first = Date.parse(`${start_date}T00:00:00Z`)
  const last = Date.parse(`${end_date ?? start_date}T00:00:00Z`)
  if (Number.isNaN(first) || Number.isNaN(last)) return []
  const count = Math.min(Math.max(0, (last - first) / 86_400_000 + 1), LONGEST_HOLIDAY)
  return Array.from({ length: count }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10))
}
