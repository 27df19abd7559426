import type { Evidence, ScoreReport } from '@attune/core'
import { type FindingGroup, groupFindings } from '../../group-findings.ts'
import { splitFindings } from '../../report-parts.ts'

/** Findings that say the same, under the number by which the page refers to them. */
export interface NumberedFinding extends FindingGroup {
  number: number
  /** All words it rests on, none twice. */
  quotes: readonly Evidence[]
}

export interface NumberedFindings {
  missed: readonly NumberedFinding[]
  given: readonly NumberedFinding[]
}

/** Numbers what is to be mended first, the heaviest first, then what was done well. */
export function numberFindings(report: ScoreReport): NumberedFindings {
  const { missed, given } = splitFindings(report.findings)
  const first = numbered(groupFindings(missed), 1)
  return { missed: first, given: numbered(groupFindings(given), first.length + 1) }
}

const numbered = (groups: readonly FindingGroup[], from: number): NumberedFinding[] =>
  groups.map((group, index) => ({ ...group, number: from + index, quotes: group.evidence.flat() }))
