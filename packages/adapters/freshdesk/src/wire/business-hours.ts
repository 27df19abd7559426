import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

const dayWire = orNull(wireObject({ start_time: wireText, end_time: wireText }))

const weekWire = wireObject({
  monday: dayWire,
  tuesday: dayWire,
  wednesday: dayWire,
  thursday: dayWire,
  friday: dayWire,
  saturday: dayWire,
  sunday: dayWire,
})

export const businessHoursWire = z.array(
  wireObject({
    id: wireId,
    name: wireText,
    /** In the words of Rails: `Eastern Time (US & Canada)`. */
    time_zone: wireText,
    /** A day that is not there is closed. */
    business_hours: orNull(weekWire),
  }),
)
export type DayWire = z.output<typeof dayWire>
export type BusinessHoursWire = z.output<typeof businessHoursWire>[number]
