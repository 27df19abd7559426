import type { Verdict } from '@attune/core'
import type { ReportLocale } from '../rule.ts'
import { wordsFor } from './words/words-for.ts'

/**
 * A verdict as reports say it: "below expectation", 低于期待.
 *
 * @example
 * verdictText('below') // 'below expectation'
 * verdictText('below', 'zh-Hant') // '低於期待'
 */
export const verdictText = (verdict: Verdict, locale: ReportLocale = 'en'): string => wordsFor(locale).verdict[verdict]
