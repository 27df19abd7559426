import { type OpenInterval, type ServiceHours, timeZoneSchema, type Weekday } from '@attune/core'
import type { InboxWire, WorkingHourWire } from '../wire/inbox.ts'

/** By Chatwoot's number of the day. */
const days: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The hours of an inbox; `null` when it keeps none, or in a zone nobody knows. */
export function serviceHoursOf({ working_hours_enabled, working_hours, timezone }: InboxWire): ServiceHours | null {
  const timeZone = zoneOf(timezone)
  if (working_hours_enabled !== true || timeZone === null) return null
  const weekly: ServiceHours['weekly'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  for (const hours of working_hours) {
    const day = days[hours.day_of_week ?? -1]
    if (day !== undefined) weekly[day] = intervalsOf(hours)
  }
  return { timeZone, weekly, holidays: [], workdays: [] }
}

function intervalsOf(hours: WorkingHourWire): OpenInterval[] {
  if (hours.closed_all_day === true) return []
  if (hours.open_all_day === true) return [['00:00', '24:00']]
  const [from, to] = [
    clock(hours.open_hour, hours.open_minutes),
    // The end of the day is written as 23:59.
    clock(hours.close_hour, hours.close_minutes).replace('23:59', '24:00'),
  ]
  return from !== '' && to !== '' && from < to ? [[from, to]] : []
}

const clock = (hour: number | null, minutes: number | null): string =>
  hour === null ? '' : `${String(hour).padStart(2, '0')}:${String(minutes ?? 0).padStart(2, '0')}`

const zoneOf = (zone: string | null): string | null => timeZoneSchema.safeParse(zone).data ?? null
