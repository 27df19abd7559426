import {
  type Channel,
  channelSchema,
  type Instant,
  instantSchema,
  type Money,
  moneySchema,
  optionsErrorFromZod,
  type Stage,
  stageSchema,
} from '@attune/core'
import * as z from 'zod'

/** The language an agent reads. */
export type AuthorityLocale = 'en' | 'zh-Hans' | 'zh-Hant'

/**
 * Person, place, time and matter. What is left out is not known, and what is not known never opens a door: a permission
 * for a team does not fit somebody whose team is unknown.
 */
export interface AuthorityContext {
  /** Id of the agent. */
  agent?: string | null
  team?: string | null
  channel?: Channel | null
  stage?: Stage | null
  /** The moment that is asked about, an ISO instant in UTC. */
  now: Instant
  /** Language of the explanations that are not the rule's own words. Default `en`. */
  locale?: AuthorityLocale
}

/** The same with what is to be offered. */
export interface AuthorityQuestion extends AuthorityContext {
  /** For example `refund`, `replacement`, `voucher`. */
  remedy: string
  /** What it would cost, in the currency's main unit. */
  amount?: Money | null
}

const contextShape = {
  agent: z.string().min(1).nullish(),
  team: z.string().min(1).nullish(),
  channel: channelSchema.nullish(),
  stage: stageSchema.nullish(),
  now: instantSchema,
  locale: z.enum(['en', 'zh-Hans', 'zh-Hant']).optional(),
}

const contextSchema = z.strictObject(contextShape)
const questionSchema = z.strictObject({
  ...contextShape,
  remedy: z.string().min(1),
  amount: moneySchema.nullish(),
})

/** @throws {OptionsError} with the path and the nearest known name */
export function checkContext(context: AuthorityContext): void {
  check(contextSchema, context, 'remediesNow')
}

/** @throws {OptionsError} with the path and the nearest known name */
export function checkQuestion(question: AuthorityQuestion): void {
  check(questionSchema, question, 'may')
}

function check(schema: z.ZodType, value: unknown, name: string): void {
  const result = schema.safeParse(value)
  if (!result.success) throw optionsErrorFromZod(result.error, value, name, schema)
}
