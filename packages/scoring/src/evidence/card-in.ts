import { spokenIn } from '../engine/spoken-in.ts'
import type { EvidenceCard, EvidenceGrade, ReportLocale } from '../rule.ts'

/** An evidence card in one language. */
export interface EvidenceTexts {
  claim: string
  source: string
  grade: EvidenceGrade
  caveat?: string
}

/**
 * An evidence card in one language; what the rule says in one wording only stays as it is.
 *
 * @example
 * rules.flatMap(({ meta }) => meta.evidence).map((card) => cardIn(card, 'zh-Hant').claim)
 */
export const cardIn = ({ languages: _, ...card }: EvidenceCard, locale: ReportLocale): EvidenceTexts =>
  spokenIn(card, locale) as EvidenceTexts
