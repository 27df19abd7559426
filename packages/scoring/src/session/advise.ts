import { advises } from '../engine/advises.ts'
import type { Hearing } from '../engine/hear-message.ts'
import type { ActiveRule, ReportLocale } from '../rule.ts'
import { keepPromises } from '../rules/keep-promises.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Advice } from './advice.ts'
import { dutyAdvice } from './duty-advice.ts'
import { phrases } from './phrases.ts'
import { presenceAt } from './presence.ts'
import { promiseAdvice } from './promise-advice.ts'
import { replyClock } from './reply-clock.ts'

export interface AdviseOptions {
  /** The scorecard's rules: advice goes by the same clock as the report. */
  rules: readonly ActiveRule[]
  scorecard: Scorecard
  locale: ReportLocale
}

/** What to do at the time `now`: presence first, then promises and duties, the most pressing first. */
export function advise({ story, ledger }: Hearing, now: number, { rules, scorecard, locale }: AdviseOptions): Advice[] {
  const { phrase, at, ...presence } = presenceAt(story, now, replyClock(rules))
  const counts = advises(scorecard)
  const owed = [
    ...(counts(keepPromises) ? promiseAdvice(story, now, locale) : []),
    ...dutyAdvice(ledger, story, locale, counts),
  ]
  return [
    {
      ...presence,
      at: at === null ? null : new Date(at).toISOString(),
      ruleId: null,
      message: phrases[phrase][locale],
    },
    ...owed.sort((a, b) => b.urgency - a.urgency),
  ]
}
