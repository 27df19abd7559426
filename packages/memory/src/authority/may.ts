import { type Authority, type AuthorityRule, nearest } from '@attune/core'
import { type AuthorityQuestion, checkQuestion } from './context.ts'
import { explainDoubt, explainUncovered } from './explain.ts'
import { type Doubt, fit } from './fit.ts'

/** What an agent may do, and why. */
export interface Ruling {
  decision: AuthorityRule['decision']
  /** The rule's own words, or in the language of the question why no rule decided. Never empty. */
  because: string
  /** Whom to ask; `null` = nobody is named, or nobody has to be asked. */
  askWhom: string | null
  /** The rule that decided, or that could not be judged. `null`: no rule fits. */
  rule: AuthorityRule | null
}

interface OpenRule {
  rule: AuthorityRule
  doubt: Doubt
}

/**
 * Whether an agent may offer something now. The first rule that fits decides; a time window holds from its start until
 * just before its end, an amount up to and including its limit. What is not known decides nothing in silence:
 *
 * - an amount that is missing or in another currency than the rule's gives `ask`, unless the rules agree without it;
 * - an unknown agent, team, channel or stage is granted nothing that is only for some, and where a rule that only holds for
 *   some would be stricter, the answer is `ask`.
 *
 * @throws {OptionsError} for a question that cannot be read
 * @example
 * may(authority, { remedy: 'refund', amount: { amount: 30, currency: 'EUR' }, team: 'returns', now }).decision // 'allowed'
 */
export function may(authority: Authority, question: AuthorityQuestion): Ruling {
  checkQuestion(question)
  const open: OpenRule[] = []
  for (const rule of authority.rules) {
    if (rule.remedy !== question.remedy) continue
    const fits = fit(rule, question)
    if (fits === 'no') continue
    if (fits !== 'yes') {
      open.push({ rule, doubt: fits.doubt })
      continue
    }
    const askWhom = rule.decision === 'ask' ? rule.askWhom : null
    return weigh({ decision: rule.decision, because: rule.because, askWhom, rule }, open, question)
  }
  const { otherwise } = authority
  const because = explainUncovered(question, otherwise, meantBy(question.remedy, authority))
  return weigh({ decision: otherwise, because, askWhom: null, rule: null }, open, question)
}

const strictness = { allowed: 0, ask: 1, no: 2 }

/** An earlier rule that could not be judged turns the answer into a question, if it would have changed it. */
function weigh(ruling: Ruling, open: readonly OpenRule[], question: AuthorityQuestion): Ruling {
  const matters = open.find(({ rule, doubt }) =>
    doubt === 'amount' || doubt === 'currency'
      ? rule.decision !== ruling.decision
      : strictness[rule.decision] > strictness[ruling.decision],
  )
  if (matters === undefined) return ruling
  const { rule, doubt } = matters
  return {
    decision: 'ask',
    because: explainDoubt(doubt, rule, question),
    askWhom: rule.askWhom ?? ruling.rule?.askWhom ?? null,
    rule,
  }
}

function meantBy(remedy: string, authority: Authority): string | null {
  const named = new Set(authority.rules.map((rule) => rule.remedy))
  return named.has(remedy) ? null : nearest(remedy, named)
}
