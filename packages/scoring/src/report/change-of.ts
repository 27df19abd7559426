import type { Evidence, Finding } from '@attune/core'
import type { Counterfactual } from '../counterfactual/counterfactual.ts'

/**
 * The change that would have flipped a finding: this one, by the same words. One that says the same of another message
 * has a change of its own, or none.
 */
export function changeOf(finding: Finding, changes: readonly Counterfactual[]): Counterfactual | undefined {
  return changes.find(({ finding: { ruleId, outcome, message, evidence } }) => {
    const isSame = ruleId === finding.ruleId && outcome === finding.outcome && message === finding.message
    return isSame && places(evidence) === places(finding.evidence)
  })
}

const places = (evidence: readonly Evidence[]): string =>
  evidence.map(({ messageId, span }) => `${messageId} ${span.join('-')}`).join(' ')
