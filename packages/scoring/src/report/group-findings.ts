import type { Evidence, Finding } from '@attune/core'

/** Findings that say the same thing about different words; `first` is the heaviest of them. */
export interface FindingGroup {
  first: Finding
  count: number
  /** One list for each finding, without words that were listed already. */
  evidence: Evidence[][]
}

/** Puts findings of the same rule with the same message together, in the order of the first of each. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const finding of findings) {
    const key = [finding.ruleId, finding.outcome, finding.message].join('\n')
    const group = groups.get(key)
    const evidence = distinct(finding.evidence, group?.evidence.flat() ?? [])
    if (group === undefined) groups.set(key, { first: finding, count: 1, evidence: [evidence] })
    else {
      group.count++
      group.evidence.push(evidence)
    }
  }
  return [...groups.values()]
}

/** Leaves out what lies inside words that are shown anyway. */
function distinct(evidence: readonly Evidence[], shown: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, index) => {
    const isInside = (other: Evidence) => contains(other, one)
    if (shown.some(isInside) || evidence.slice(0, index).some(isInside)) return false
    return !evidence.slice(index + 1).some((later) => contains(later, one) && !contains(one, later))
  })
}

function contains(outer: Evidence, inner: Evidence): boolean {
  return outer.messageId === inner.messageId && outer.span[0] <= inner.span[0] && outer.span[1] >= inner.span[1]
}
