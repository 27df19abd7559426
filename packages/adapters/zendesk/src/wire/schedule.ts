import { wireId, wireList, wireNumber, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

export const scheduleWire = wireObject({
  id: wireId,
  name: wireText,
  time_zone: wireText,
  /** Minutes since Sunday, 00:00. */
  intervals: wireList(wireObject({ start_time: wireNumber, end_time: wireNumber })),
})
export type ScheduleWire = z.output<typeof scheduleWire>

export const schedulesWire = wireObject({ schedules: z.array(scheduleWire) })

/** Whole days, `YYYY-MM-DD`, the last one included. */
export const holidayWire = wireObject({ start_date: wireText, end_date: wireText })
export type HolidayWire = z.output<typeof holidayWire>

export const holidaysWire = wireObject({ holidays: z.array(holidayWire) })
