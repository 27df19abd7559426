import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Duty, Finding, ScoreReport, ShortConversation } from '@attune/core'
import { type Scorable, scoreConversation } from '../src/index.ts'

/** What one rule made of a conversation. */
export interface Judged {
  report: ScoreReport
  /** State and credit of its duties, oldest first. */
  duties: Pick<Duty, 'state' | 'credit'>[]
  findings: Finding[]
  faults: Finding[]
}

/** Lets the scorer judge and picks out one rule. */
export function judged(ruleId: string, conversation: Scorable): Judged {
  const report = scoreConversation(conversation)
  const findings = report.findings.filter((finding) => finding.ruleId === ruleId)
  const duties = report.duties.filter((duty) => duty.kind === ruleId)
  return {
    report,
    duties: duties.map(({ state, credit }) => ({ state, credit })),
    findings,
    faults: findings.filter((finding) => finding.outcome === 'fault'),
  }
}

const samples = path.join(import.meta.dirname, '../../../examples/example-first-score/conversations')

/** A sample conversation of the first example, by the number its file begins with. */
export function sample(number: string): ShortConversation {
  const file = readdirSync(samples).find((name) => name.startsWith(number))
  if (file === undefined) throw new Error(`No sample conversation begins with ${number}.`)
  return JSON.parse(readFileSync(path.join(samples, file), 'utf8'))
}
