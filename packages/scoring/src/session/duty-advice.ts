import type { Evidence } from '@attune/core'
import type { Ledger, LedgerDuty } from '../ledger/ledger.ts'
import type { ReportLocale, Rule } from '../rule.ts'
import type { Story } from '../story/story.ts'
import type { Advice } from './advice.ts'

/** A duty of this weight presses fully by weight alone. */
const HEAVY = 2.5

/**
 * What is owed for the customer's words and has not been given yet, the most pressing first.
 *
 * @param counts whether a rule may tell somebody what to do
 */
export function dutyAdvice(
  ledger: Ledger,
  story: Story,
  locale: ReportLocale,
  counts: (rule: Rule) => boolean,
): Advice[] {
  const advice: Advice[] = []
  const last = story.utterances.at(-1)
  for (const duties of ledger.open.values()) {
    for (const duty of duties) {
      if (duty.due !== 'next-turn' || duty.state === 'met' || !isAnswerable(duty, story) || !counts(duty.rule)) continue
      advice.push({
        kind: 'duty',
        urgency: urgencyOf(duty),
        at: null,
        ruleId: duty.rule.meta.id,
        message: wordsFor(duty, locale),
        evidence: [duty.openedBy] satisfies Evidence[],
      })
    }
  }
  return last ? advice.sort((a, b) => b.urgency - a.urgency) : advice
}

/** What the service side owes to its own words is judged when it has spoken; only the customer's words ask for a next one. */
const isAnswerable = (duty: LedgerDuty, story: Story): boolean => story.utterances[duty.openedAt]?.side === 'customer'

const urgencyOf = ({ weight, credit, overdue }: LedgerDuty): number =>
  Math.min(1, (Math.min(1, weight / HEAVY) * 0.7 + (overdue ? 0.3 : 0)) * (1 - credit))

function wordsFor({ rule }: LedgerDuty, locale: ReportLocale): string {
  const { reasons, title } = rule.meta
  return (reasons.missed ?? reasons.partly)?.advice?.[locale] ?? title[locale]
}
