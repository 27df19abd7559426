import * as z from 'zod'

/** A time of day on a wall clock, `HH:MM`, from `00:00` to `24:00`. */
export type ClockTime = string

/** The Zod schema of {@link ClockTime}. */
export const clockTimeSchema = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected a time of day such as "09:00"')
  .meta({ description: 'Time of day, HH:MM, 00:00 to 24:00' })

/** A calendar day, `YYYY-MM-DD`. */
export type CalendarDay = string

/** The Zod schema of {@link CalendarDay}. */
export const calendarDaySchema = z.iso.date().meta({ description: 'Calendar day, YYYY-MM-DD' })
