import { wireBoolean, wireId, wireList, wireNumber, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

const scheduleWire = wireObject({
  id: wireId,
  time_zone_name: wireText,
  twenty_four_seven: wireBoolean,
  /** In minutes from Monday 00:00, over midnight and over the week's end too. */
  time_intervals: wireList(wireObject({ start_minute: wireNumber, end_minute: wireNumber })),
})
export type ScheduleWire = z.output<typeof scheduleWire>

const exceptionWire = wireObject({
  exception_date: wireText,
  /** `closed` or `custom_hours`. */
  exception_type: wireText,
  recurring_annually: wireBoolean,
})
export type ExceptionWire = z.output<typeof exceptionWire>

export const schedulesWire = wireObject({ data: z.array(scheduleWire) })
export const exceptionsWire = wireObject({ data: z.array(exceptionWire) })
