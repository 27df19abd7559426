import type { Duty, Finding, ScoreReport } from '@attune/core'

/** One thing an explanation tells: a duty with what was found about it, or a fault or gift. */
export interface LedgerStep {
  messageId: string
  ruleId: string
  /** `null` for faults and gifts. */
  duty: Duty | null
  /** `null` for duties that do not count (still open, or released). */
  finding: Finding | null
}

/** The ledger in the order of the conversation: each duty where it was opened, each fault and gift where it happened. */
export function ledgerWalk({ duties, findings, arc }: ScoreReport, ruleId?: string): LedgerStep[] {
  const order = new Map(arc.map((point, index) => [point.messageId, index]))
  const judged = new Map<string, Finding[]>()
  const marks: Finding[] = []
  for (const finding of findings) {
    if (finding.outcome === 'fault' || finding.outcome === 'gift') marks.push(finding)
    else judged.set(keyOf(finding.ruleId, finding), [...(judged.get(keyOf(finding.ruleId, finding)) ?? []), finding])
  }
  // “Ok” to “one moment” puts a duty off, and the same words open it anew: what became of it in the end is told.
  const lastOpened = new Map(duties.map((duty) => [openingOf(duty), duty]))
  const steps = [
    ...duties
      .filter((duty) => duty.state !== 'released' || lastOpened.get(openingOf(duty)) === duty)
      .map((duty): LedgerStep => {
        const isJudged = duty.state !== 'open' && duty.state !== 'released'
        const finding = isJudged
          ? judged.get(keyOf(duty.kind, { evidence: duty.openedBy, outcome: outcomeOf(duty) }))?.shift()
          : undefined
        return { messageId: duty.openedBy[0]?.messageId ?? '', ruleId: duty.kind, duty, finding: finding ?? null }
      }),
    ...marks.map((finding): LedgerStep => {
      return { messageId: finding.evidence[0]?.messageId ?? '', ruleId: finding.ruleId, duty: null, finding }
    }),
  ]
  return steps
    .filter((step) => ruleId === undefined || step.ruleId === ruleId)
    .sort((a, b) => (order.get(a.messageId) ?? 0) - (order.get(b.messageId) ?? 0))
}

const openingOf = ({ kind, openedBy: [first] }: Duty): string =>
  [kind, first?.messageId, ...(first?.span ?? [])].join('\n')

/** A duty and the finding about it rest on the same opening words. */
function keyOf(ruleId: string, { evidence, outcome }: Pick<Finding, 'evidence' | 'outcome'>): string {
  const [first] = evidence
  return [ruleId, outcome, first?.messageId, ...(first?.span ?? [])].join('\n')
}

const outcomeOf = ({ state }: Duty): Finding['outcome'] =>
  state === 'met' ? 'met' : state === 'missed' ? 'missed' : 'partly'
