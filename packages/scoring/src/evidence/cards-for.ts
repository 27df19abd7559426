import type { EvidenceCard, EvidenceGrade, ReportLocale, RuleMeta } from '../rule.ts'

/** The strongest first. */
const strength: readonly EvidenceGrade[] = ['P', 'S', 'V', 'E', 'M']

/**
 * The evidence of a rule for words in one of `spoken`, the best supported first: what is said of 不好意思 explains no
 * English apology.
 */
export const cardsFor = (
  { evidence }: Pick<RuleMeta, 'evidence'>,
  spoken: readonly ReportLocale[],
): readonly EvidenceCard[] =>
  evidence
    .filter(({ languages }) => languages === undefined || languages.some((one) => spoken.includes(one)))
    .toSorted((a, b) => strength.indexOf(a.grade) - strength.indexOf(b.grade))
