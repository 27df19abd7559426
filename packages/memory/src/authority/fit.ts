import type { AuthorityRule, Money } from '@attune/core'
import type { AuthorityQuestion } from './context.ts'

/** What keeps a rule from being judged. */
export type Doubt = 'agent' | 'team' | 'channel' | 'stage' | 'amount' | 'currency'

/** Whether a rule fits a question, or what would have to be known to tell. */
export type Fit = 'yes' | 'no' | { doubt: Doubt }

/** Does not look at the remedy. */
export function fit(rule: AuthorityRule, question: AuthorityQuestion): Fit {
  const now = Date.parse(question.now)
  if (rule.from !== null && now < Date.parse(rule.from)) return 'no'
  if (rule.until !== null && now >= Date.parse(rule.until)) return 'no'
  const fits: Fit[] = [
    among(rule.agents, question.agent, 'agent'),
    among(rule.teams, question.team, 'team'),
    among(rule.channels, notUnknown(question.channel), 'channel'),
    among(rule.stages, notUnknown(question.stage), 'stage'),
    within(rule.upTo, question.amount),
  ]
  if (fits.includes('no')) return 'no'
  return fits.find((each) => each !== 'yes') ?? 'yes'
}

function among(listed: readonly string[], actual: string | null | undefined, doubt: Doubt): Fit {
  if (listed.length === 0) return 'yes'
  if (actual == null) return { doubt }
  return listed.includes(actual) ? 'yes' : 'no'
}

function notUnknown(value: string | null | undefined): string | null {
  return value === undefined || value === 'unknown' ? null : value
}

function within(limit: Money | null, amount: Money | null | undefined): Fit {
  if (limit === null) return 'yes'
  if (amount == null) return { doubt: 'amount' }
  if (!sameCurrency(limit, amount)) return { doubt: 'currency' }
  return amount.amount <= limit.amount ? 'yes' : 'no'
}

function sameCurrency(a: Money, b: Money): boolean {
  return a.currency.toUpperCase() === b.currency.toUpperCase()
}
