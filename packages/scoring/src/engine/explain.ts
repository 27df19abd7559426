import type { Duty, Evidence, Finding, FindingOutcome, Severity } from '@attune/core'
import { counts, type Ledger, type LedgerDuty, type LedgerMark } from '../ledger/ledger.ts'
import { durationText } from '../report/duration-text.ts'
import { wordsFor } from '../report/words/words-for.ts'
import { round } from '../round.ts'
import type { EntryData, ReportLocale, Rule } from '../rule.ts'

/** How much a missed duty matters, by its weight in the ledger. */
const severityOf = (duty: LedgerDuty): Severity =>
  duty.weight >= 1.5 ? 'major' : duty.weight >= 0.5 ? 'minor' : 'info'

/** Turns the ledger into findings in the reader's language, most serious first, then in order of the conversation. */
export function explain(ledger: Ledger, locale: ReportLocale): Finding[] {
  const found: { finding: Finding; at: number; rank: number }[] = []
  const add = (
    rule: Rule,
    outcome: FindingOutcome,
    reason: string,
    severity: Severity,
    mark: Pick<LedgerMark, 'data' | 'at'> & { evidence: Evidence[] },
  ) => {
    const { variant } = mark.data
    const wording =
      (variant === undefined ? undefined : rule.meta.reasons[`${reason}-${variant}`]) ?? rule.meta.reasons[reason]
    const finding: Finding = {
      ruleId: rule.meta.id,
      dimension: rule.meta.dimension,
      outcome,
      severity,
      message: wording ? fill(wording.what[locale], mark.data, locale) : rule.meta.title[locale],
      advice: wording?.advice ? fill(wording.advice[locale], mark.data, locale) : '',
      evidence: mark.evidence,
    }
    found.push({ finding, at: mark.at, rank: order.indexOf(severity) })
  }
  for (const duty of ledger.duties) {
    if (!counts(duty.state)) continue
    const outcome = duty.state === 'met' ? 'met' : duty.state === 'missed' ? 'missed' : 'partly'
    const reason = duty.state === 'late' && duty.rule.meta.reasons.late ? 'late' : outcome
    const severity = outcome === 'met' ? 'info' : outcome === 'partly' ? 'minor' : severityOf(duty)
    add(duty.rule, outcome, reason, severity, {
      evidence: [duty.openedBy, ...duty.metBy, ...duty.missedBy],
      data: duty.data,
      at: duty.openedAt,
    })
  }
  const own = ({ evidence, data, at }: LedgerMark) => ({ evidence: [...evidence], data, at })
  for (const fault of ledger.faults) add(fault.rule, 'fault', fault.reason, fault.severity, own(fault))
  for (const gift of ledger.gifts) add(gift.rule, 'gift', gift.reason, 'info', own(gift))
  return found
    .sort((a, b) => a.rank - b.rank || a.at - b.at || byRule(a.finding, b.finding))
    .map(({ finding }) => finding)
}

const byRule = (a: Finding, b: Finding): number => (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)

const order: readonly Severity[] = ['critical', 'major', 'minor', 'info']

/**
 * Replaces `{name}`, a `{nameMs}` by the duration as people say it; what is not known stays visible, so that a wrong
 * template is seen.
 */
function fill(template: string, data: EntryData, locale: ReportLocale): string {
  if (!template.includes('{')) return template
  return template.replace(/\{(\w{1,24})\}/g, (whole, name: string) => {
    const value = data[name]
    return name.endsWith('Ms') && typeof value === 'number' ? inASentence(value, locale) : String(value ?? whole)
  })
}

/** Chinese sentences have no spaces around numbers here, tables do. */
function inASentence(durationMs: number, locale: ReportLocale): string {
  const text = durationText(durationMs, wordsFor(locale))
  return locale === 'en' ? text : text.replaceAll(' ', '')
}

export const toDuty = (duty: LedgerDuty): Duty => ({
  id: duty.id,
  kind: duty.rule.meta.id,
  dimension: duty.rule.meta.dimension,
  state: duty.state,
  credit: round(duty.credit),
  weight: round(duty.weight),
  openedBy: [duty.openedBy],
  metBy: [...duty.metBy],
})
