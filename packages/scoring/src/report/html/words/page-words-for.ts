import type { ReportLocale } from '../../../rule.ts'
import { en } from './en.ts'
import type { PageWords } from './page-words.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const wordsOf: Readonly<Record<ReportLocale, PageWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export const pageWordsFor = (locale: ReportLocale): PageWords => wordsOf[locale]
