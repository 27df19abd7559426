import * as z from 'zod'
import { type Dimension, dimensionSchema } from './dimension.ts'
import { type Evidence, evidenceSchema } from './evidence.ts'

/** What became of a duty (`met`, `partly`, `missed`), or what was found whatever was owed (`fault`, `gift`). */
export type FindingOutcome = 'met' | 'partly' | 'missed' | 'fault' | 'gift'
/** The Zod schema of {@link FindingOutcome}. */
export const findingOutcomeSchema = z.enum(['met', 'partly', 'missed', 'fault', 'gift'])

/** How much it matters, mildest first. */
export type Severity = 'info' | 'minor' | 'major' | 'critical'
/** The Zod schema of {@link Severity}. */
export const severitySchema = z.enum(['info', 'minor', 'major', 'critical'])

/** One explained judgement: what happened, by which words, and what would have been better. */
export interface Finding {
  ruleId: string
  dimension: Dimension
  /** `fault` is wrong whatever was owed; `gift` is care nobody owed. */
  outcome: FindingOutcome
  severity: Severity
  /** What happened, in the reader's language. */
  message: string
  /** What to do instead; empty where nothing needs mending. */
  advice: string
  evidence: Evidence[]
}

/** The Zod schema of {@link Finding}. */
export const findingSchema = z.strictObject({
  ruleId: z.string(),
  dimension: dimensionSchema,
  outcome: findingOutcomeSchema,
  severity: severitySchema,
  message: z.string(),
  advice: z.string(),
  evidence: z.array(evidenceSchema),
}) satisfies z.ZodType<Finding>
