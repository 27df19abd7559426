import { type OpenInterval, type ServiceHours, timeZoneSchema, weekdays } from '@attune/core'
import type { ExceptionWire, ScheduleWire } from '../wire/office-hours.ts'

const DAY = 24 * 60

/** `null` when the schedule's zone is none that is known here: hours without one would be a guess. */
export function serviceHoursOf(
  { time_zone_name, twenty_four_seven, time_intervals }: ScheduleWire,
  exceptions: readonly ExceptionWire[],
  years: readonly number[],
): ServiceHours | null {
  if (time_zone_name === null || !timeZoneSchema.safeParse(time_zone_name).success) return null
  const open =
    twenty_four_seven === true
      ? [[0, 7 * DAY] as const]
      : time_intervals.flatMap(({ start_minute, end_minute }) =>
          start_minute === null || end_minute === null ? [] : [[start_minute, end_minute] as const],
        )
  const hours = (day: number): OpenInterval[] => open.flatMap(([from, to]) => within(from, to, day))
  const weekly = Object.fromEntries(weekdays.map((name, day) => [name, hours(day).sort()])) as ServiceHours['weekly']
  const holidays = exceptions
    .filter(({ exception_type }) => exception_type === 'closed')
    .flatMap((exception) => daysOf(exception, years))
  return { timeZone: time_zone_name, weekly, holidays: [...new Set(holidays)].sort(), workdays: [] }
}

/** The piece of an interval of the week that lies on one day; what goes over Sunday's midnight is Monday's. */
function within(from: number, to: number, day: number): OpenInterval[] {
  const pieces: OpenInterval[] = []
  for (const shift of [0, 7 * DAY]) {
    const start = Math.max(0, from - day * DAY - shift)
    const end = Math.min(DAY, to - day * DAY - shift)
    if (start < end) pieces.push([clock(start), clock(end)])
  }
  return pieces
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const day = /^(\d{4})-(\d{2}-\d{2})$/

/** One that comes every year is told for the years asked about; 29 February only where there is one. */
function daysOf({ exception_date, recurring_annually }: ExceptionWire, years: readonly number[]): string[] {
  const [, year, monthDay] = day.exec(exception_date ?? '') ?? []
  if (year === undefined || monthDay === undefined) return []
  const wanted = recurring_annually === true ? [...new Set([Number(year), ...years])] : [Number(year)]
  return wanted.map((each) => `${each}-${monthDay}`).filter(exists)
}

const exists = (date: string): boolean => {
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}
