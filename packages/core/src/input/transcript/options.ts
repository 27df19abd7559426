import * as z from 'zod'
import { type Channel, channelSchema } from '../../conversation/channel.ts'
import { type Role, roleSchema } from '../../conversation/role.ts'
import { type CalendarDay, calendarDaySchema } from '../../shared/clock-time.ts'
import { type Locale, localeSchema } from '../../shared/locale.ts'

/** How a transcript is read: what its labels and its times without a day mean. */
export interface TranscriptOptions {
  /** Default: derived from the messages. */
  id?: string | undefined
  /** Default `unknown`. */
  channel?: Channel | undefined
  locale?: Locale | undefined
  /** Who speaks under a label of your own, for example `{ Jane: 'agent' }`. Upper and lower case are the same. */
  roles?: Record<string, Role> | undefined
  /** The day of times that are written without one, `YYYY-MM-DD`; default 1970-01-01. */
  date?: CalendarDay | undefined
  /** Named in errors. */
  file?: string | undefined
}

/** The Zod schema of {@link TranscriptOptions}. */
export const transcriptOptionsSchema = z.strictObject({
  id: z.string().min(1).optional(),
  channel: channelSchema.optional(),
  locale: localeSchema.optional(),
  roles: z.record(z.string(), roleSchema).optional(),
  date: calendarDaySchema.optional(),
  file: z.string().optional(),
}) satisfies z.ZodType<TranscriptOptions>
