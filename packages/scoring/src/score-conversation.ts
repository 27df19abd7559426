import type { ScoreReport } from '@attune/core'
import { createReader, type Reader } from '@attune/language'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer, type Scorable, type ScorerOptions } from './create-scorer.ts'

let reader: Reader | undefined

/**
 * From a conversation to an explained score, in English and Chinese, with one call. To ship one language only, or to
 * score many conversations with the same scorecard, use `createScorer`.
 *
 * @example
 * const report = scoreConversation('customer: 都三天了还没到！\nagent: 让您久等了，我马上帮您催，今天下午六点前给您答复。')
 * report.findings[0]?.evidence[0]?.quote
 */
export function scoreConversation(conversation: Scorable, options: Partial<ScorerOptions> = {}): ScoreReport {
  reader ??= createReader({ packs: [english, chinese] })
  return createScorer({ reader, ...options }).score(conversation)
}
