import * as z from 'zod'
import { type Channel, channelSchema } from '../conversation/channel.ts'
import { type ClockTime, clockTimeSchema } from '../shared/clock-time.ts'

/** A time of day in which the customer is left alone, in the customer's time zone. May run over midnight. */
export interface QuietHours {
  from: ClockTime
  to: ClockTime
}

/** No more than `max` contacts within any `days` days. */
export interface ContactCap {
  /** Contacts at most, counted from 1. */
  max: number
  /** Within so many days, up to now. */
  days: number
}

/** How, when and how often the customer wants to be contacted. */
export interface ContactPreference {
  /** Preferred first; empty = no preference known. */
  channels: Channel[]
  quietHours: QuietHours[]
  caps: ContactCap[]
  /** `true` = never contact unasked; `null` = not known. */
  doNotContact: boolean | null
}

/** The Zod schema of {@link ContactPreference}. */
export const contactPreferenceSchema = z
  .strictObject({
    channels: z.array(channelSchema),
    quietHours: z.array(z.strictObject({ from: clockTimeSchema, to: clockTimeSchema })),
    caps: z.array(z.strictObject({ max: z.int().nonnegative(), days: z.int().positive() })),
    doNotContact: z.boolean().nullable(),
  })
  .meta({
    description: 'How, when and how often the customer wants to be contacted',
  }) satisfies z.ZodType<ContactPreference>
