import type { Finding } from '@attune/core'
import type { Counterfactual } from '../counterfactual/counterfactual.ts'

/** The change that would have flipped a finding, or one that says the same. */
export function changeOf(finding: Finding, changes: readonly Counterfactual[]): Counterfactual | undefined {
  return changes.find(({ finding: { ruleId, outcome, message } }) => {
    return ruleId === finding.ruleId && outcome === finding.outcome && message === finding.message
  })
}
