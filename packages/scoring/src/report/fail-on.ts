import type { Finding, ScoreReport, Severity } from '@attune/core'
import { isGiven } from './report-parts.ts'

/** What makes a check fail: a finding this severe, or a verdict below expectation. */
export type FailOn = 'minor' | 'major' | 'critical' | 'below'

/** From the slightest to the gravest. */
export const severities: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/**
 * Whether something is to be mended that is this severe; `below` is for whole conversations, here it means `major`.
 *
 * @example
 * reachesFinding({ outcome: 'missed', severity: 'critical' }, 'major') // true
 * reachesFinding({ outcome: 'gift', severity: 'critical' }, 'major') // false: nothing to mend
 */
export function reachesFinding(finding: Pick<Finding, 'outcome' | 'severity'>, failOn: FailOn): boolean {
  const least = failOn === 'below' ? 'major' : failOn
  return !isGiven(finding) && severities.indexOf(finding.severity) >= severities.indexOf(least)
}

/**
 * Whether a report makes a check fail.
 *
 * @example
 * if (reaches(report, 'major')) process.exitCode = 1
 */
export function reaches(report: ScoreReport, failOn: FailOn): boolean {
  if (failOn === 'below') return report.verdict === 'below'
  return report.findings.some((finding) => reachesFinding(finding, failOn))
}
