import type { ScoreReport } from '@attune/core'
import type { LedgerStep } from './ledger-walk.ts'
import { observedTexts, silencedTexts } from './set-aside.ts'
import type { Words } from './words/words.ts'

/** What an explanation tells behind the ledger: a rule that does not count, and what it found. */
export interface Aside {
  /** That it does not count, why, and how much it found. */
  head: string
  /** In the order of the conversation; of a rule that is silenced, the report keeps nothing. */
  steps: LedgerStep[]
}

/** The rules that look on, then those that are silenced. With a `ruleId`, only this one. */
export function asidesOf(report: ScoreReport, words: Words, ruleId: string | undefined): Aside[] {
  const order = new Map(report.arc.map((point, index) => [point.messageId, index]))
  const isAsked = (rule: { ruleId: string }) => ruleId === undefined || rule.ruleId === ruleId
  const observed = (report.observed ?? []).filter(isAsked)
  const suppressed = report.suppressed.filter(isAsked)
  const heads = observedTexts({ ...report, observed }, words)
  return [
    ...observed.map(({ findings }, index) => ({
      head: heads[index] ?? '',
      steps: findings
        .map((finding): LedgerStep => {
          return { messageId: finding.evidence[0]?.messageId ?? '', ruleId: finding.ruleId, duty: null, finding }
        })
        .sort((a, b) => (order.get(a.messageId) ?? 0) - (order.get(b.messageId) ?? 0)),
    })),
    ...silencedTexts({ ...report, suppressed }, words).map((head) => ({ head, steps: [] })),
  ]
}
