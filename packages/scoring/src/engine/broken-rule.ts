import { ContractError, isAttuneError } from '@attune/core'
import type { Rule } from '../rule.ts'
import type { Utterance } from '../story/utterance.ts'

/**
 * What a rule threw, or what was wrong with its entries, told by the rule and the message (`null`: the end). The words of
 * a foreign error are only in its `cause`: they may quote the conversation.
 */
export function brokenRule(rule: Rule, utterance: Utterance | null, error: unknown): ContractError {
  const { id } = rule.meta
  if (isAttuneError(error)) {
    const named = error.message.includes(`"${id}"`) ? error.message : `Rule "${id}": ${error.message}`
    return new ContractError(named, error, { rule: id })
  }
  const at = utterance === null ? 'at the end of the conversation' : `at message ${utterance.index + 1}`
  const thrown = error instanceof Error ? error.name : 'something that is not an error'
  return new ContractError(
    `Rule "${id}" failed ${at}: its "judge" threw ${thrown}, or returned what is no list of entries. Mend it and try it with testRule() of @attune/scoring/testing, or turn it "off" in a scorecard.`,
    error,
    { rule: id },
  )
}
