import type { ReportLocale } from '../rule.ts'
import { applyEdit, candidateEdits } from './candidate-edits.ts'
import type { Suggestion } from './draft-finding.ts'
import type { Flaw } from './flaw.ts'

/** Edits that are tried for one flaw. */
const MOST_TRIES = 6

/**
 * The smallest edit that removes a flaw and brings no new one. Every candidate is judged like any other text: what does
 * not help is not suggested.
 *
 * @param flaws the flaws of the text as it stands
 * @param judge the flaws of another text in its place
 * @param locale language of the text
 */
export function smallestMend(
  text: string,
  flaw: Flaw,
  flaws: readonly Flaw[],
  judge: (text: string) => readonly Flaw[],
  locale: ReportLocale,
): Suggestion | null {
  const before = tally(flaws)
  for (const edit of candidateEdits(text, flaw, locale).slice(0, MOST_TRIES)) {
    const after = tally(judge(applyEdit(text, edit)))
    const key = keyOf(flaw)
    const gone = (after.get(key) ?? 0) < (before.get(key) ?? 0)
    if (gone && [...after].every(([name, cost]) => cost <= (before.get(name) ?? 0))) return edit
  }
  return null
}

const keyOf = ({ rule, reason }: Flaw): string => `${rule.meta.id} ${reason === 'partly' ? 'missed' : reason}`

/** What each kind of flaw costs, rounded against floating-point noise. */
function tally(flaws: readonly Flaw[]): Map<string, number> {
  const costs = new Map<string, number>()
  for (const flaw of flaws)
    costs.set(keyOf(flaw), Math.round(((costs.get(keyOf(flaw)) ?? 0) + flaw.weight) * 1e6) / 1e6)
  return costs
}
