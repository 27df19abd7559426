import * as z from 'zod'
import { type ArcPoint, arcPointSchema } from './arc-point.ts'
import { type Dimension, dimensionSchema, dimensions } from './dimension.ts'
import { type Duty, dutySchema } from './duty.ts'
import { type Finding, findingSchema } from './finding.ts'
import { type FiveC, fiveCs } from './five-c.ts'
import { type Moments, momentsSchema } from './moment.ts'
import { type MomentMap, momentMapSchema } from './moment-map.ts'
import { type TimelineMeasures, timelineMeasuresSchema } from './timeline-measures.ts'

/** Below, at or above what people take for granted; `unknown` when there is too little to judge. */
export type Verdict = 'below' | 'expected' | 'above' | 'unknown'
/** The Zod schema of {@link Verdict}. */
export const verdictSchema = z.enum(['below', 'expected', 'above', 'unknown'])

/** One dimension's arithmetic. `score` is `null` when nothing was owed and nothing was wrong. */
export interface DimensionScore {
  /** Σ(weight × credit) / Σ(weight) over the duties that were owed, minus capped faults; 0..1. */
  score: number | null
  /** Duties that counted. */
  owed: number
  /** Of those, how many ended `met`. */
  met: number
  /** Faults found, whatever was owed. */
  faults: number
  /** Gifts found: good things nobody owed. */
  gifts: number
}

/** The Zod schema of {@link DimensionScore}. */
export const dimensionScoreSchema = z.strictObject({
  score: z.number().min(0).max(1).nullable(),
  owed: z.int().nonnegative(),
  met: z.int().nonnegative(),
  faults: z.int().nonnegative(),
  gifts: z.int().nonnegative(),
}) satisfies z.ZodType<DimensionScore>

/** One addend of the score. All `points` of a report add up to its `score`. */
export interface Contribution {
  /**
   * Id of the duty, or of the rule that found the fault; `base` for the benefit of the doubt, which counts as given;
   * `unasked` for what was given beyond what was owed, for which a part of every score is kept.
   */
  id: string
  kind: 'duty' | 'fault' | 'base' | 'gift'
  dimension: Dimension | null
  /** What it adds to the score, on the scale of 0 to 1; below 0 for faults. */
  points: number
  /** What this duty could have brought; 0 for faults. */
  possible: number
}

/** The Zod schema of {@link Contribution}. */
export const contributionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['duty', 'fault', 'base', 'gift']),
  dimension: dimensionSchema.nullable(),
  points: z.number(),
  possible: z.number(),
}) satisfies z.ZodType<Contribution>

/** A finding that a scorecard silenced, with the reason it gave. It does not count, but it stays visible. */
export interface SuppressedFinding {
  ruleId: string
  because: string
  /** How many findings of this rule were left out. */
  count: number
}

/** The Zod schema of {@link SuppressedFinding}. */
export const suppressedFindingSchema = z.strictObject({
  ruleId: z.string(),
  because: z.string(),
  count: z.int().nonnegative(),
}) satisfies z.ZodType<SuppressedFinding>

/** What a rule found that only observes: visible, with the reason why it does not count in any score. */
export interface ObservedRule {
  ruleId: string
  because: string
  findings: Finding[]
}

/** The Zod schema of {@link ObservedRule}. */
export const observedRuleSchema = z.strictObject({
  ruleId: z.string(),
  because: z.string(),
  findings: z.array(findingSchema),
}) satisfies z.ZodType<ObservedRule>

const score = z.number().min(0).max(1).nullable()

/** The explained score of one conversation. Same conversation, scorecard and version give the same bytes. */
export interface ScoreReport {
  schema: 'attune/report@1'
  conversationId: string
  scorecard: { id: string; version: string }
  /** SHA-256 over scorecard, rules and input, in hex. */
  hash: string
  /** 0..1, or `null` = unknown, with `unknownReason`. */
  score: number | null
  unknownReason?: string
  /** The language most of one side's words are in, as a BCP 47 tag, where it is not read; `unknown` where it cannot be told. */
  unreadLanguage?: string
  verdict: Verdict
  dimensions: Record<Dimension, DimensionScore>
  families: { empathy: number | null; pacing: number | null; outcome: number | null }
  /** The same arithmetic by what a rule serves; `null` = nothing was owed and nothing was wrong. */
  fiveC: Record<FiveC, number | null>
  duties: Duty[]
  findings: Finding[]
  suppressed: SuppressedFinding[]
  /** Left out when every rule of the scorecard counts. */
  observed?: ObservedRule[]
  moments: Moments
  momentMap: MomentMap
  /** The customer's feeling and what was owed, message by message. */
  arc: ArcPoint[]
  timeline: TimelineMeasures
  contributions: Contribution[]
}

/** The Zod schema of {@link ScoreReport}. */
export const scoreReportSchema = z
  .strictObject({
    schema: z.literal('attune/report@1'),
    conversationId: z.string(),
    scorecard: z.strictObject({ id: z.string(), version: z.string() }),
    hash: z.string(),
    score,
    unknownReason: z.string().exactOptional(),
    unreadLanguage: z.string().exactOptional(),
    verdict: verdictSchema,
    dimensions: z.record(z.enum(dimensions), dimensionScoreSchema),
    families: z.strictObject({ empathy: score, pacing: score, outcome: score }),
    fiveC: z.record(z.enum(fiveCs), score),
    duties: z.array(dutySchema),
    findings: z.array(findingSchema),
    suppressed: z.array(suppressedFindingSchema),
    observed: z.array(observedRuleSchema).exactOptional(),
    moments: momentsSchema,
    momentMap: momentMapSchema,
    arc: z.array(arcPointSchema),
    timeline: timelineMeasuresSchema,
    contributions: z.array(contributionSchema),
  })
  .meta({ description: 'The explained score of one conversation' }) satisfies z.ZodType<ScoreReport>
