import * as z from 'zod'
import {
  type PresenceMeasures,
  presenceMeasuresSchema,
  type QuestionLoad,
  questionLoadSchema,
  type RepeatedAsk,
  repeatedAskSchema,
  type SpeakingMeasures,
  speakingMeasuresSchema,
  type Tempo,
  tempoSchema,
} from './timeline-turns.ts'
import {
  type AnnouncedWait,
  announcedWaitSchema,
  type OwedReply,
  type OwedSpan,
  owedReplySchema,
  owedSpanSchema,
  type Silence,
  silenceSchema,
  type TimelinePromise,
  timelinePromiseSchema,
} from './timeline-waits.ts'

/**
 * Facts about the clock and the turns, without opinion. Durations are milliseconds, of the wall clock unless the name
 * says `Service`: those count the service hours only and are `null` when none were given. Every duration is `null` when
 * the messages it lies between have no time; what needs only their order is known without times. Times that run
 * backwards count as no time at all. Automatic acknowledgements are no replies.
 */
export interface TimelineMeasures {
  /** Public messages of the customer. */
  customerMessages: number
  /** Public messages of the service side. */
  agentMessages: number
  /** How many of both have a time: 0 says why durations are `null`. */
  timedMessages: number
  /** Messages that were changed after they had been sent. Clocks go by when a message was sent. */
  editedMessages: number

  /** From the customer's first message to the first reply by a person or model. `null`: no reply yet. */
  firstReplyMs: number | null
  firstReplyServiceMs: number | null
  /** The same to the first reply by a person. `null`: no person has replied. */
  humanFirstReplyMs: number | null
  humanFirstReplyServiceMs: number | null
  /** Median of all replies after the first. `null`: there are none. */
  nextReplyMedianMs: number | null
  nextReplyMedianServiceMs: number | null
  /** The same when only a person's words answer. */
  humanNextReplyMedianMs: number | null
  longestReplyMs: number | null
  longestReplyServiceMs: number | null
  /**
   * From the customer's first message until the helpdesk called the matter resolved, without the time in which it waited
   * for the customer. Opened again, it starts anew. `null`: not resolved, or the helpdesk does not say.
   */
  resolutionMs: number | null
  resolutionServiceMs: number | null
  /** Who is to speak next. `null`: nobody, as after thanks and a goodbye. */
  owed: OwedReply | null
  /** The same for the whole conversation, in order: who was owed a word at any instant, and since when. */
  owedSpans: OwedSpan[]

  /** The customer's own median time between receiving a reply and writing back. */
  customerTempoMs: number | null
  /** The same with spread and trend. `null`: fewer than three answers with times. */
  tempo: Tempo | null
  /** From the first to the last message. */
  durationMs: number | null
  /** Turns of both sides per minute. `null`: no times, or all at one time. */
  turnsPerMinute: number | null
  /** Who wrote last. */
  lastWordBy: 'customer' | 'agent' | null

  customer: SpeakingMeasures
  agent: SpeakingMeasures
  /** How often the customer wrote again, a minute or more later, before anybody had answered. `null`: no times. */
  doubleTexts: number | null
  /** In order. Empty also without times. */
  silences: Silence[]
  questions: QuestionLoad
  dataAskedTwice: RepeatedAsk[]
  /** How often somebody else took over: announced, recorded by the helpdesk, or seen from the authors. */
  transfers: number
  /** How often it was opened again after it had been resolved. `null`: the helpdesk does not say. */
  reopenings: number | null
  waits: AnnouncedWait[]
  promises: TimelinePromise[]
  /** `null`: the channel shows neither typing nor reading. */
  presence: PresenceMeasures | null
}

const durationMs = z.number().nonnegative().nullable()
const count = z.int().nonnegative()

/** The Zod schema of {@link TimelineMeasures}. */
export const timelineMeasuresSchema = z.strictObject({
  customerMessages: count,
  agentMessages: count,
  timedMessages: count,
  editedMessages: count,
  firstReplyMs: durationMs,
  firstReplyServiceMs: durationMs,
  humanFirstReplyMs: durationMs,
  humanFirstReplyServiceMs: durationMs,
  nextReplyMedianMs: durationMs,
  nextReplyMedianServiceMs: durationMs,
  humanNextReplyMedianMs: durationMs,
  longestReplyMs: durationMs,
  longestReplyServiceMs: durationMs,
  resolutionMs: durationMs,
  resolutionServiceMs: durationMs,
  owed: owedReplySchema.nullable(),
  owedSpans: z.array(owedSpanSchema),
  customerTempoMs: durationMs,
  tempo: tempoSchema.nullable(),
  durationMs,
  turnsPerMinute: z.number().nonnegative().nullable(),
  lastWordBy: z.enum(['customer', 'agent']).nullable(),
  customer: speakingMeasuresSchema,
  agent: speakingMeasuresSchema,
  doubleTexts: count.nullable(),
  silences: z.array(silenceSchema),
  questions: questionLoadSchema,
  dataAskedTwice: z.array(repeatedAskSchema),
  transfers: count,
  reopenings: count.nullable(),
  waits: z.array(announcedWaitSchema),
  promises: z.array(timelinePromiseSchema),
  presence: presenceMeasuresSchema.nullable(),
}) satisfies z.ZodType<TimelineMeasures>
