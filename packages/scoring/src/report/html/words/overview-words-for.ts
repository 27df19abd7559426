import type { ReportLocale } from '../../../rule.ts'
import { en } from './overview-en.ts'
import type { OverviewWords } from './overview-words.ts'
import { zhHans } from './overview-zh-hans.ts'
import { zhHant } from './overview-zh-hant.ts'

const wordsOf: Readonly<Record<ReportLocale, OverviewWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export const overviewWordsFor = (locale: ReportLocale): OverviewWords => wordsOf[locale]
