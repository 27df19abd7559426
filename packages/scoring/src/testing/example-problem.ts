import { isAttuneError } from '@attune/core'
import { counts, type Ledger } from '../ledger/ledger.ts'
import type { Rule, RuleExample } from '../rule.ts'
import { judgeExample } from './judge-example.ts'

/** What is wrong with how a rule judges one of its examples, or `null`. */
export function exampleProblem(rule: Rule, kind: keyof Rule['meta']['examples'], example: RuleExample): string | null {
  const outcomes = caught(() => outcomesOf(judgeExample(rule, example)))
  if (typeof outcomes === 'string') return outcomes
  const found = outcomes.length === 0 ? 'it found nothing' : `it found: ${outcomes.join(', ')}`
  const good = outcomes.every((outcome) => outcome === 'met' || outcome === 'gift')
  switch (kind) {
    case 'met':
      if (outcomes.length === 0) return `expected it to be met, or a gift; ${found}. ${goodReplies}`
      return good ? null : `expected it to be met, or a gift; ${found}`
    case 'missed':
      return good ? `expected something missed, partly met, late, or a fault; ${found}` : null
    case 'notOwed':
      return outcomes.length === 0 ? null : `expected that nothing is owed and nothing wrong; ${found}`
  }
}

const goodReplies = 'If the rule only finds faults, what is said well belongs in examples.notOwed'

/** What a rule wrote that counts, in words. */
function outcomesOf({ duties, faults, gifts }: Ledger): string[] {
  return [
    ...duties.filter(({ state }) => counts(state)).map(({ state }) => state),
    ...faults.map(({ reason }) => `fault "${reason}"`),
    ...gifts.map(() => 'gift'),
  ]
}

/** An error as a sentence: a rule that breaks the contract is told which part of it. */
export function caught<T>(judge: () => T): T | string {
  try {
    return judge()
  } catch (caught) {
    // An example is nobody's conversation: what the rule itself threw may be shown whole.
    const error = isAttuneError(caught) && caught.code === 'broken_contract' && caught.cause ? caught.cause : caught
    if (isAttuneError(error)) return error.message
    return `judge threw ${error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an error'}`
  }
}
