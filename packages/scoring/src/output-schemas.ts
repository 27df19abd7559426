import { dimensionSchema, findingOutcomeSchema, findingSchema, severitySchema, verdictSchema } from '@attune/core'
import { measureNames } from '@attune/language'
import * as z from 'zod'
import type { Agreement } from './calibrate/agreement.ts'
import type { Calibration } from './calibrate/calibration.ts'
import type { Figure } from './calibrate/figure.ts'
import type { WeightsFit } from './calibrate/weights-fit.ts'
import type { Comparison, MeanDifference, OneSided, PartDifference } from './compare/comparison.ts'
import type { DraftFinding } from './draft/draft-finding.ts'

/** What a schema must accept: when a type changes, its schema no longer compiles. */
type As<T> = z.ZodType<T>

const count = z.int().nonnegative()
const known = z.number()
const maybe = z.number().nullable()
const card = z.strictObject({ id: z.string(), version: z.string() })

const change = z.strictObject({
  ruleId: z.string(),
  outcome: findingOutcomeSchema,
  severity: severitySchema,
  messageId: z.string().nullable(),
  message: z.string(),
})

const meanDifference = z.strictObject({
  conversations: count,
  before: known,
  after: known,
  difference: known,
  low: known,
  high: known,
}) satisfies As<MeanDifference>

const oneSided = z.strictObject({ conversations: count, mean: known }) satisfies As<OneSided>

const part = z.strictObject({
  conversations: count,
  before: maybe,
  after: maybe,
  difference: maybe,
  low: maybe,
  high: maybe,
  appeared: oneSided.nullable(),
  vanished: oneSided.nullable(),
}) satisfies As<PartDifference>

/** The Zod schema of {@link Comparison}: what `attune compare --json` prints. */
export const comparisonSchema = z
  .strictObject({
    schema: z.literal('attune/comparison@1'),
    scorecards: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
    conversations: z.array(
      z.strictObject({
        conversationId: z.string(),
        before: maybe,
        after: maybe,
        difference: maybe,
        verdict: z.strictObject({ before: verdictSchema, after: verdictSchema }),
        stoppedAnswering: z.boolean(),
        dimensions: z.array(z.strictObject({ dimension: dimensionSchema, before: maybe, after: maybe })),
        appeared: z.array(change),
        vanished: z.array(change),
      }),
    ),
    onlyBefore: z.array(z.string()),
    onlyAfter: z.array(z.string()),
    score: meanDifference.nullable(),
    families: z.strictObject({ empathy: part.nullable(), pacing: part.nullable(), outcome: part.nullable() }),
    dimensions: z.array(part.extend({ dimension: dimensionSchema })),
    wins: count,
    ties: count,
    losses: count,
    unscored: count,
    verdicts: z.array(z.strictObject({ before: verdictSchema, after: verdictSchema, conversations: count })),
    rules: z.array(
      z.strictObject({ ruleId: z.string(), outcome: findingOutcomeSchema, appeared: count, vanished: count }),
    ),
  })
  .meta({
    description: 'Scores before and after a change: what "attune compare --json" prints',
  }) satisfies As<Comparison>

const figure = z.strictObject({ value: known, low: known, high: known }) satisfies As<Figure>
const gains = { before: figure.nullable(), after: figure.nullable(), gain: figure.nullable() }

const agreement = z.strictObject({
  kind: z.enum(['score', 'family', 'dimension', 'rule', 'measure']),
  name: z.string(),
  rows: count,
  groups: count,
  silent: count,
  scale: z.enum(['binary', 'ordinal', 'continuous']),
  auc: figure.nullable(),
  rho: figure.nullable(),
  rhoWithoutLength: figure.nullable(),
  kappa: figure.nullable(),
  cuts: z.array(known).nullable(),
  reversed: z.boolean(),
  byLanguage: z.array(
    z.strictObject({
      language: z.string(),
      rows: count,
      agreement: figure.nullable(),
      unknownReason: z.string().exactOptional(),
    }),
  ),
  raters: z.strictObject({ rows: count, alpha: figure }).nullable(),
  unknownReason: z.string().exactOptional(),
}) satisfies As<Agreement>

const outcome = z.enum(['fitted', 'kept', 'none'])

const weights = z.strictObject({
  outcome,
  because: z.string(),
  rows: count,
  statistic: z.enum(['auc', 'rho']),
  ...gains,
  withoutLength: z.strictObject(gains),
  changed: z.partialRecord(dimensionSchema, z.strictObject({ from: known, to: known })),
}) satisfies As<WeightsFit>

/** The Zod schema of a {@link Calibration} as `attune calibrate --json` prints it: with its scorecard as data. */
export const calibrationSchema = z
  .strictObject({
    schema: z.literal('attune/calibration@1'),
    from: card,
    labels: z.strictObject({ rows: count, conversations: count, hash: z.string() }),
    agreements: z.array(agreement),
    unknown: z.array(
      z.strictObject({
        name: z.string(),
        rows: count,
        near: z.string().nullable(),
        of: z.enum(['conversation', 'message']).nullable(),
      }),
    ),
    weights,
    verdict: z.strictObject({
      outcome,
      because: z.string(),
      verdict: z.strictObject({ poor: known, enough: known, good: known }),
    }),
    observe: z.array(z.strictObject({ rule: z.string(), because: z.string() })),
    scorecard: z
      .looseObject({ id: z.string(), version: z.string() })
      .nullable()
      .meta({ description: 'As the schema "scorecard" describes; null = there is nothing to change' }),
  })
  .meta({
    description: 'Agreement with the labels of people, and what fits them: what "attune calibrate --json" prints',
  }) satisfies As<Omit<Calibration, 'scorecard'> & { scorecard: object | null }>

/** The Zod schema of what `attune check --json` prints. */
export const draftFindingsSchema = z
  .strictObject({
    findings: z.array(
      findingSchema.extend({
        suggestion: z
          .strictObject({ span: z.tuple([count, count]), text: z.string(), filled: z.string().exactOptional() })
          .exactOptional()
          .meta({ description: 'The smallest edit that mends it: the text between the two places is replaced' }),
      }),
    ),
  })
  .meta({ description: 'What the rules find in a draft: what "attune check --json" prints' }) satisfies As<{
  findings: DraftFinding[]
}>

/** The Zod schema of a line that `attune measure` prints. */
export const measuresSchema = z
  .strictObject({
    id: z.string(),
    language: z.string(),
    measures: z.record(z.enum(measureNames), z.number().min(0).max(1).nullable()),
  })
  .meta({ description: 'What single messages show, 0 to 1, null = nothing to go on: a line of "attune measure"' })
