import * as z from 'zod'

/** Where in the service: arrival and welcome, the work on the matter, and leave-taking. */
export const momentPhases = ['before', 'during', 'after'] as const
/** A part of the service; one of {@link momentPhases}. */
export type MomentPhase = (typeof momentPhases)[number]

/** What is looked at: time (is it fast?), effect (is it convenient?), feedback (is it caring?). */
export const momentAspects = ['time', 'effect', 'feedback'] as const
/** What a phase is looked at for; one of {@link momentAspects}. */
export type MomentAspect = (typeof momentAspects)[number]

/** Why a cell has no score: the conversation has no such phase, or nothing was owed and nothing wrong in it. */
export type MomentGap = 'no-such-phase' | 'nothing-owed'

/** One cell of the moment map. */
export interface MomentCell {
  /** By the same formula as every score, over what happened in this cell; 0..1. `null` with `because`. */
  score: number | null
  because?: MomentGap
  /** Duties that counted here. */
  owed: number
  /** Of those, how many ended `met`. */
  met: number
  /** Faults found here. */
  faults: number
  /** Gifts found here: good things nobody owed. */
  gifts: number
}

/** The Zod schema of {@link MomentCell}. */
export const momentCellSchema = z.strictObject({
  score: z.number().min(0).max(1).nullable(),
  because: z.enum(['no-such-phase', 'nothing-owed']).exactOptional(),
  owed: z.int().nonnegative(),
  met: z.int().nonnegative(),
  faults: z.int().nonnegative(),
  gifts: z.int().nonnegative(),
}) satisfies z.ZodType<MomentCell>

/** A stretch of the conversation and what happened in it. */
export interface MomentStretch {
  /** First and last message, both included; `null` when the conversation has no such phase. */
  messages: { first: string; last: string } | null
  /**
   * How long it took, wall clock, in milliseconds; `null` = cannot tell. Before: until the first reply. During and
   * after: from the last message of the phase before.
   */
  durationMs: number | null
  time: MomentCell
  effect: MomentCell
  feedback: MomentCell
}

/** The Zod schema of {@link MomentStretch}. */
export const momentStretchSchema = z.strictObject({
  messages: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
  durationMs: z.number().nonnegative().nullable(),
  time: momentCellSchema,
  effect: momentCellSchema,
  feedback: momentCellSchema,
}) satisfies z.ZodType<MomentStretch>

/**
 * Moments before, during and after service × time, effect and feedback: where it was fast, convenient and caring.
 *
 * - `before`: from the customer's first words to the end of the first turn that answers them.
 * - `after`: from the customer's leave-taking at the end ("solved", "thank you", "goodbye") to the last message.
 * - `during`: what lies between.
 *
 * A duty stands where it was answered, or where an answer should have come.
 */
export type MomentMap = Record<MomentPhase, MomentStretch>

/** The Zod schema of {@link MomentMap}. */
export const momentMapSchema = z.strictObject({
  before: momentStretchSchema,
  during: momentStretchSchema,
  after: momentStretchSchema,
}) satisfies z.ZodType<MomentMap>
