import * as z from 'zod'
import { type Channel, channelSchema } from '../../conversation/channel.ts'
import { type Role, roleSchema } from '../../conversation/role.ts'
import { type CalendarDay, calendarDaySchema } from '../../shared/clock-time.ts'
import { type Locale, localeSchema } from '../../shared/locale.ts'

/** A line that begins like one of a speaker nobody was told of. */
export interface UnknownLabel {
  /** Line of the text, counted from 1. */
  row: number
  /** What stands before the colon. It may be somebody's name. */
  label: string
}

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
  /**
   * Told of each line that begins with an unknown label and was therefore read as part of the message above: it may be
   * anybody's sentence, or somebody whom `roles` should name.
   */
  onUnknownLabel?: ((found: UnknownLabel) => void) | undefined
}

/** The Zod schema of {@link TranscriptOptions}. */
export const transcriptOptionsSchema = z.strictObject({
  id: z.string().min(1).optional(),
  channel: channelSchema.optional(),
  locale: localeSchema.optional(),
  roles: z.record(z.string(), roleSchema).optional(),
  date: calendarDaySchema.optional(),
  file: z.string().optional(),
  onUnknownLabel: z.custom<(found: UnknownLabel) => void>((value) => typeof value === 'function').optional(),
}) satisfies z.ZodType<TranscriptOptions>
