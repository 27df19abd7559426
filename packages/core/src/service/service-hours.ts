import * as z from 'zod'
import { type CalendarDay, type ClockTime, calendarDaySchema, clockTimeSchema } from '../shared/clock-time.ts'
import { type TimeZone, timeZoneSchema } from '../shared/time-zone.ts'

/** The days of the week, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A day of the week, in three letters. */
export type Weekday = (typeof weekdays)[number]

/** Open from the first time up to, not including, the second. Hours over midnight are two intervals. */
export type OpenInterval = [from: ClockTime, to: ClockTime]

/** The Zod schema of {@link OpenInterval}. */
export const openIntervalSchema = z
  .tuple([clockTimeSchema, clockTimeSchema])
  // 'HH:MM' sorts as time does.
  .refine(([from, to]) => from < to, 'expected the second time to be later; split hours over midnight at "24:00"')
  .meta({ description: 'Open from the first time up to, not including, the second' })

/** When the agent's side is there to answer, in local time. */
export interface ServiceHours {
  timeZone: TimeZone
  /** A day without intervals is closed. */
  weekly: Record<Weekday, OpenInterval[]>
  /** Days that are closed whatever the week says. */
  holidays: CalendarDay[]
  /**
   * Days that are worked although the week or `holidays` says they are free (make-up workdays, 调休). Where the week has
   * no hours for such a day, the hours of the first open weekday from Monday on apply.
   */
  workdays: CalendarDay[]
}

const intervals = z.array(openIntervalSchema)

/** The Zod schema of {@link ServiceHours}. */
export const serviceHoursSchema = z
  .strictObject({
    timeZone: timeZoneSchema,
    weekly: z.strictObject({
      mon: intervals,
      tue: intervals,
      wed: intervals,
      thu: intervals,
      fri: intervals,
      sat: intervals,
      sun: intervals,
    }),
    holidays: z.array(calendarDaySchema),
    workdays: z.array(calendarDaySchema),
  })
  .meta({ description: "When the agent's side is there to answer, in local time" }) satisfies z.ZodType<ServiceHours>
