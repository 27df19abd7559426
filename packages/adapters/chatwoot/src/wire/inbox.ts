import { wireBoolean, wireId, wireList, wireNumber, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

export const workingHourWire = wireObject({
  /** 0 is Sunday. */
  day_of_week: wireNumber,
  closed_all_day: wireBoolean,
  open_all_day: wireBoolean,
  open_hour: wireNumber,
  open_minutes: wireNumber,
  close_hour: wireNumber,
  close_minutes: wireNumber,
})
export type WorkingHourWire = z.output<typeof workingHourWire>

export const inboxWire = wireObject({
  id: wireId,
  timezone: wireText,
  working_hours_enabled: wireBoolean,
  working_hours: wireList(workingHourWire),
})
export type InboxWire = z.output<typeof inboxWire>

export const inboxesWire = wireObject({ payload: z.array(inboxWire) })
