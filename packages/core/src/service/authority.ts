import * as z from 'zod'
import { type Channel, channelSchema } from '../conversation/channel.ts'
import { type Stage, stageSchema } from '../conversation/stage.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'

/** An amount in the currency's main unit, for example 12.5 `EUR`. */
export interface Money {
  /** In units of the currency, not in cents; 0 or more. */
  amount: number
  /** ISO 4217. */
  currency: string
}

/** The Zod schema of {@link Money}. */
export const moneySchema = z.strictObject({
  amount: z.number().nonnegative(),
  currency: z.string().length(3),
}) satisfies z.ZodType<Money>

/** One permission. An empty list or `null` means no restriction on that side. */
export interface AuthorityRule {
  /** What is offered, for example `refund`, `replacement`, `voucher`. */
  remedy: string
  decision: 'allowed' | 'ask' | 'no'
  /** Ids of agents. */
  agents: string[]
  teams: string[]
  channels: Channel[]
  stages: Stage[]
  /** Up to and including this amount. */
  upTo: Money | null
  from: Instant | null
  until: Instant | null
  /** Whom to ask when the decision is `ask`. */
  askWhom: string | null
  /** Why, in words an agent can pass on. */
  because: string
}

/** The Zod schema of {@link AuthorityRule}. */
export const authorityRuleSchema = z.strictObject({
  remedy: z.string().min(1),
  decision: z.enum(['allowed', 'ask', 'no']),
  agents: z.array(z.string().min(1)),
  teams: z.array(z.string().min(1)),
  channels: z.array(channelSchema),
  stages: z.array(stageSchema),
  upTo: moneySchema.nullable(),
  from: instantSchema.nullable(),
  until: instantSchema.nullable(),
  askWhom: z.string().nullable(),
  because: z.string().min(1),
}) satisfies z.ZodType<AuthorityRule>

/** What agents may decide themselves, by person, place, time and matter. The first rule that fits decides. */
export interface Authority {
  id: string
  rules: AuthorityRule[]
  /** When no rule fits. */
  otherwise: 'ask' | 'no'
}

/** The Zod schema of {@link Authority}. */
export const authoritySchema = z
  .strictObject({
    id: z.string().min(1),
    rules: z.array(authorityRuleSchema),
    otherwise: z.enum(['ask', 'no']),
  })
  .meta({ description: 'What agents may decide themselves' }) satisfies z.ZodType<Authority>
