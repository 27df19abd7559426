import type { Finding, ScoreReport, Severity } from '@attune/core'

export const failOnWords = ['minor', 'major', 'critical', 'below'] as const

/** What makes a run end with exit code 1: a finding this severe, or a verdict below expectation. */
export type FailOn = (typeof failOnWords)[number]

const severities: readonly Severity[] = ['info', 'minor', 'major', 'critical']

export function reaches(report: ScoreReport, failOn: FailOn): boolean {
  if (failOn === 'below') return report.verdict === 'below'
  return report.findings.some((finding) => reachesFinding(finding, failOn))
}

/** Whether something is to be mended that is this severe; `below` is for whole conversations, here it means `major`. */
export function reachesFinding({ outcome, severity }: Finding, failOn: FailOn): boolean {
  const least = failOn === 'below' ? 'major' : failOn
  return outcome !== 'met' && outcome !== 'gift' && severities.indexOf(severity) >= severities.indexOf(least)
}
