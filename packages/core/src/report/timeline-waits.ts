import * as z from 'zod'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type Evidence, evidenceSchema } from './evidence.ts'

const durationMs = z.number().nonnegative().nullable()
const side = z.enum(['customer', 'agent'])

/** Whose turn it is to say something, and since when. */
export interface OwedReply {
  /** Who owes it. */
  by: 'customer' | 'agent'
  /** The message that waits for it; of several in a row the first. */
  messageId: string
  /** `null`: the message has no time. */
  since: Instant | null
  /** How long it has been owed, seen from `now`. `null`: no `now` was given, or the message has no time. */
  sinceMs: number | null
  /** The same within the service hours. `null` also when none were given. */
  sinceServiceMs: number | null
}

/** The Zod schema of {@link OwedReply}. */
export const owedReplySchema = z.strictObject({
  by: side,
  messageId: z.string().min(1),
  since: instantSchema.nullable(),
  sinceMs: durationMs,
  sinceServiceMs: durationMs,
}) satisfies z.ZodType<OwedReply>

/** A time in which somebody was to speak next. */
export interface OwedSpan {
  by: 'customer' | 'agent'
  /** The message that waited for it; of several in a row the first. */
  messageId: string
  /** `null`: the message has no time. */
  from: Instant | null
  /** The message that answered it or let it go. `null`: it is owed still. */
  untilMessageId: string | null
  /** `null`: owed still, or that message has no time. */
  until: Instant | null
}

/** The Zod schema of {@link OwedSpan}. */
export const owedSpanSchema = z.strictObject({
  by: side,
  messageId: z.string().min(1),
  from: instantSchema.nullable(),
  untilMessageId: z.string().min(1).nullable(),
  until: instantSchema.nullable(),
}) satisfies z.ZodType<OwedSpan>

/** Time in which nobody said anything, long for the channel: from a minute on the phone to a day in letters. */
export interface Silence {
  /** Who had the word. */
  by: 'customer' | 'agent'
  afterMessageId: string
  /** How long nobody said anything, in milliseconds. */
  ms: number
  /** Of it within the service hours; `null`: none were given. */
  serviceMs: number | null
}

/** The Zod schema of {@link Silence}. */
export const silenceSchema = z.strictObject({
  by: side,
  afterMessageId: z.string().min(1),
  ms: z.number().nonnegative(),
  serviceMs: durationMs,
}) satisfies z.ZodType<Silence>

/** "One moment, please": what was announced, and how long it took. */
export interface AnnouncedWait {
  evidence: Evidence
  announcedAt: Instant | null
  /** The customer was told what for. */
  reason: boolean
  /** How long it was said to take; `null`: not said. */
  estimateMs: number | null
  /** Until the service side came back with something. `null`: it has not, or the times are not known. */
  lengthMs: number | null
  /** Whether it came back within the estimate. `null`: there was none, or the length is not known. */
  kept: boolean | null
  /** The customer had to ask first. */
  chased: boolean
}

/** The Zod schema of {@link AnnouncedWait}. */
export const announcedWaitSchema = z.strictObject({
  evidence: evidenceSchema,
  announcedAt: instantSchema.nullable(),
  reason: z.boolean(),
  estimateMs: durationMs,
  lengthMs: durationMs,
  kept: z.boolean().nullable(),
  chased: z.boolean(),
}) satisfies z.ZodType<AnnouncedWait>

const fates = ['kept', 'late', 'broken', 'vague', 'open', 'released'] as const

/**
 * `kept` in its time, by its act or the news it was about · `late` done after it · `broken` its time ran out and the
 * customer had to come back or it was promised anew, or nothing was heard by `now` · `vague` it named no time and nothing followed · `open` still to come, or nobody said ·
 * `released` taken back in time, or too many others came on top to follow it up.
 */
export type PromiseFate = (typeof fates)[number]

/** Something the service side said it would do. */
export interface TimelinePromise {
  evidence: Evidence
  madeAt: Instant | null
  /** The last instant at which it is in time. `null`: no time was named, or when it was said is not known. */
  dueAt: Instant | null
  /** How far `dueAt` may be off because nobody said which time zone is meant: 0 or half a day. */
  slackMs: number
  state: PromiseFate
  /** The words that kept or broke it. */
  decidedBy: Evidence | null
}

/** The Zod schema of {@link TimelinePromise}. */
export const timelinePromiseSchema = z.strictObject({
  evidence: evidenceSchema,
  madeAt: instantSchema.nullable(),
  dueAt: instantSchema.nullable(),
  slackMs: z.number().nonnegative(),
  state: z.enum(fates),
  decidedBy: evidenceSchema.nullable(),
}) satisfies z.ZodType<TimelinePromise>
