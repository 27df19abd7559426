import * as z from 'zod'
import { type Evidence, evidenceSchema } from './evidence.ts'

/** How one side speaks. Needs only the order of the messages. */
export interface SpeakingMeasures {
  /** Messages of one side in a row are one turn. */
  turns: number
  /** Median length of a turn: words, in Chinese characters. `null`: it has not spoken. */
  medianWords: number | null
  /** Turns written in more than one message: a thought in pieces, or somebody who was left alone with it. */
  turnsInPieces: number
  /** Messages of the longest turn. */
  mostMessages: number
}

/** The Zod schema of {@link SpeakingMeasures}. */
export const speakingMeasuresSchema = z.strictObject({
  turns: z.int().nonnegative(),
  medianWords: z.number().nonnegative().nullable(),
  turnsInPieces: z.int().nonnegative(),
  mostMessages: z.int().nonnegative(),
}) satisfies z.ZodType<SpeakingMeasures>

/**
 * What the service side asks of the customer. A datum that is asked for counts as one question, courtesies such as
 * "anything else?" do not count. Needs only the order of the messages.
 */
export interface QuestionLoad {
  /** Questions that the service side asked. */
  asked: number
  /** Per turn of the service side. `null`: it has not spoken. */
  perTurn: number | null
  /** The most questions in one turn. */
  mostInATurn: number
  /** Turns that ask several things at once. */
  stackedTurns: number
  /** Most turns one after the other that each ask one thing: a form filled in drop by drop. */
  longestDrip: number
}

/** The Zod schema of {@link QuestionLoad}. */
export const questionLoadSchema = z.strictObject({
  asked: z.int().nonnegative(),
  perTurn: z.number().nonnegative().nullable(),
  mostInATurn: z.int().nonnegative(),
  stackedTurns: z.int().nonnegative(),
  longestDrip: z.int().nonnegative(),
}) satisfies z.ZodType<QuestionLoad>

/** A datum that lasts (order number, address …) and was asked for after it had been given or asked for before. */
export interface RepeatedAsk {
  /** For example `order-number`. */
  datum: string
  /** Where it was given, or else asked for first. */
  before: Evidence
  again: Evidence
}

/** The Zod schema of {@link RepeatedAsk}. */
export const repeatedAskSchema = z.strictObject({
  datum: z.string().min(1),
  before: evidenceSchema,
  again: evidenceSchema,
}) satisfies z.ZodType<RepeatedAsk>

/**
 * How fast the customer writes back after the service side's last message. Robust: medians, so that one night's sleep
 * does not make a slow customer.
 */
export interface Tempo {
  /** Median time to write back. */
  medianMs: number
  /** Median absolute deviation from it. */
  spreadMs: number
  /**
   * How the time changes with each answer, as a share: 0.2 = every answer takes a fifth longer than the one before,
   * negative = the customer gets faster (Theil–Sen slope of the logarithm). `null`: fewer than five answers.
   */
  trend: number | null
  /** Answers it rests on. */
  n: number
}

/** The Zod schema of {@link Tempo}. */
export const tempoSchema = z.strictObject({
  medianMs: z.number().nonnegative(),
  spreadMs: z.number().nonnegative(),
  trend: z.number().nullable(),
  n: z.int().positive(),
}) satisfies z.ZodType<Tempo>

/** Typing and reading, on channels that show them. */
export interface PresenceMeasures {
  customerTypingMs: number | null
  agentTypingMs: number | null
  /** Id of the last message that the customer is known to have seen. */
  customerSawMessageId: string | null
}

/** The Zod schema of {@link PresenceMeasures}. */
export const presenceMeasuresSchema = z.strictObject({
  customerTypingMs: z.number().nonnegative().nullable(),
  agentTypingMs: z.number().nonnegative().nullable(),
  customerSawMessageId: z.string().min(1).nullable(),
}) satisfies z.ZodType<PresenceMeasures>
