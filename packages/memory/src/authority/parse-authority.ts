import {
  type Authority,
  type AuthorityRule,
  authorityRuleSchema,
  InputError,
  inputErrorFromZod,
  offsetInstantSchema,
  toInstant,
  type Where,
} from '@attune/core'
import * as z from 'zod'

const { remedy, decision, because, agents, teams, channels, stages, upTo } = authorityRuleSchema.shape

/** A rule as it is written in a file: what is left out restricts nothing. */
const writtenRuleSchema = z.strictObject({
  remedy,
  decision,
  because,
  agents: agents.default([]),
  teams: teams.default([]),
  channels: channels.default([]),
  stages: stages.default([]),
  upTo: upTo.default(null),
  from: offsetInstantSchema.nullable().default(null),
  until: offsetInstantSchema.nullable().default(null),
  askWhom: z.string().min(1).nullable().default(null),
})

const writtenAuthoritySchema = z.strictObject({
  id: z.string().min(1),
  rules: z.array(writtenRuleSchema),
  otherwise: z.enum(['ask', 'no']),
})

/**
 * Reads what agents may decide from plain data, for instance a JSON or YAML file. Of a rule only `remedy`, `decision` and
 * `because` have to be there; times may carry an offset.
 *
 * @throws {InputError} with file, path, what was expected and what was probably meant
 * @example
 * parseAuthority({
 *   id: 'shop',
 *   otherwise: 'ask',
 *   rules: [{ remedy: 'refund', decision: 'allowed', upTo: { amount: 50, currency: 'EUR' }, because: 'Small sums need no one.' }],
 * })
 */
export function parseAuthority(value: unknown, where: Where = {}): Authority {
  const result = writtenAuthoritySchema.safeParse(value)
  if (!result.success) throw inputErrorFromZod(result.error, value, where, writtenAuthoritySchema)
  return { ...result.data, rules: result.data.rules.map((rule, index) => readRule(rule, index, where)) }
}

function readRule(written: z.infer<typeof writtenRuleSchema>, index: number, where: Where): AuthorityRule {
  const from = written.from === null ? null : toInstant(written.from)
  const until = written.until === null ? null : toInstant(written.until)
  if (from !== null && until !== null && from >= until) {
    const path = `rules[${index}].until`
    const place = where.file === undefined ? path : `${where.file}, ${path}`
    throw new InputError(`${place}: expected a time after "from", so that the rule holds at some time`, {
      ...where,
      path,
    })
  }
  return { ...written, from, until }
}
