import type { Evidence, Finding, Span } from '@attune/core'
import { explain } from '../engine/explain.ts'
import { counts, LATE_SHARE, type Ledger, type LedgerDuty, type LedgerMark, MET } from '../ledger/ledger.ts'
import type { ReportLocale, Rule } from '../rule.ts'

/** One thing a message does wrong, or does not do though it is owed. */
export interface Flaw {
  rule: Rule
  /** Name among the rule's reasons: `missed`, `partly`, or the fault's own. */
  reason: string
  /** Where in the message it stands; `null` for what is not there. */
  span: Span | null
  /** What the customer had said in place of the words at `span`, where the flaw is that these are others. */
  meant: string | null
  /** Sum of what it costs, to compare messages by. */
  weight: number
  explain(locale: ReportLocale): Finding
}

const faultWeights = { info: 0, minor: 1, major: 2, critical: 4 } as const
const none: Pick<Ledger, 'duties' | 'faults' | 'gifts'> = { duties: [], faults: [], gifts: [] }

/** Less was given than the moment still allows: what comes late can only count in part. */
const isWanting = ({ state, credit, overdue }: LedgerDuty): boolean =>
  counts(state) && credit < MET * (overdue ? LATE_SHARE : 1)

/** The flaws of the message `messageId` in a ledger of decided duties. */
export function flawsOf(ledger: Ledger, messageId: string): Flaw[] {
  const spanIn = (evidence: readonly Evidence[]): Span | null =>
    evidence.find((piece) => piece.messageId === messageId)?.span ?? null
  const explained = (part: Partial<typeof none>) => (locale: ReportLocale) =>
    explain({ ...ledger, ...none, ...part }, locale)[0] as Finding
  return [
    ...ledger.faults
      .filter(({ severity }) => severity !== 'info')
      .map((fault) => ({
        rule: fault.rule,
        reason: fault.reason,
        span: spanIn(fault.evidence),
        meant: meantBy(fault, messageId),
        weight: faultWeights[fault.severity],
        explain: explained({ faults: [fault] }),
      })),
    ...ledger.duties.filter(isWanting).map((duty) => ({
      rule: duty.rule,
      reason: duty.credit === 0 ? 'missed' : 'partly',
      span: spanIn(duty.metBy),
      meant: null,
      weight: duty.weight * (1 - duty.credit),
      explain: explained({ duties: [duty] }),
    })),
  ]
}

/** “Grace”, not “Grace, not Sarah”. */
const oneThing = /^[^,，。.!?！？]{1,24}$/

/** “1 May” where the customer said “3 May”: both are the rule's data, and the first is what stands there. */
function meantBy({ evidence, data }: LedgerMark, messageId: string): string | null {
  const quoted = evidence.find((piece) => piece.messageId === messageId)?.quote
  const { said, meant } = data
  return typeof meant === 'string' && oneThing.test(meant) && said === quoted ? meant : null
}
