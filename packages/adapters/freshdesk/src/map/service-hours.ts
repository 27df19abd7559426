import type { OpenInterval, ServiceHours } from '@attune/core'
import type { BusinessHoursWire, DayWire } from '../wire/business-hours.ts'
import { clockTimeOf } from './clock-time.ts'
import { ianaZoneOf } from './time-zone.ts'

/** `null` = in a zone that we do not know, so its hours could be any. */
export function serviceHoursOf({ time_zone, business_hours: week }: BusinessHoursWire): ServiceHours | null {
  const timeZone = ianaZoneOf(time_zone)
  if (timeZone === null || week === null) return null
  const weekly = {
    mon: openOn(week.monday),
    tue: openOn(week.tuesday),
    wed: openOn(week.wednesday),
    thu: openOn(week.thursday),
    fri: openOn(week.friday),
    sat: openOn(week.saturday),
    sun: openOn(week.sunday),
  }
  return { timeZone, weekly, holidays: [], workdays: [] }
}

function openOn(hours: DayWire): OpenInterval[] {
  const from = clockTimeOf(hours?.start_time ?? null)
  const to = clockTimeOf(hours?.end_time ?? null)
  if (from === null || to === null) return []
  // Midnight as an end is that of the night to come.
  const end = to === '00:00' ? '24:00' : to
  return from < end ? [[from, end]] : []
}
