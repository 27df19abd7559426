import type { ReportLocale } from '../../rule.ts'
import type { CompareWords } from './compare-words.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const wordsOf: Readonly<Record<ReportLocale, CompareWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export const compareWordsFor = (locale: ReportLocale): CompareWords => wordsOf[locale]
