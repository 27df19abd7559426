import type { ScoreReport } from '@attune/core'
import { createReader, type Reader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { checkScorerOptions } from './check-options.ts'
import { createScorer, type Scorable, type Scorer, type ScorerOptions } from './create-scorer.ts'
import type { ReportLocale } from './rule.ts'

let reader: Reader | undefined
/** Scorers with the general scorecard, by locale: one call after another must not set everything up again. */
const scorers = new Map<ReportLocale, Scorer>()

/**
 * From a conversation to an explained score, in English and Chinese, with one call. To ship one language only, or to
 * score many conversations with the same scorecard, use `createScorer`.
 *
 * @throws {OptionsError} for an unknown option or a value that cannot be used, with the nearest known name
 *
 * @example
 * const report = scoreConversation('customer: 都三天了还没到！\nagent: 让您久等了，我马上帮您催，今天下午六点前给您答复。')
 * report.findings[0]?.evidence[0]?.quote
 */
export function scoreConversation(conversation: Scorable, options: Partial<ScorerOptions> = {}): ScoreReport {
  checkScorerOptions(options)
  reader ??= createReader({ packs: [english, chinese], details })
  const { locale = 'en', scorecard } = options
  if (options.reader || scorecard) {
    const own = scorecard ? { scorecard } : {}
    return createScorer({ reader: options.reader ?? reader, ...own, locale }).score(conversation)
  }
  const scorer = scorers.get(locale) ?? createScorer({ reader, locale })
  scorers.set(locale, scorer)
  return scorer.score(conversation)
}
