import type { ReportLocale } from '../../rule.ts'
import type { CalibrateWords } from './calibrate-words.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const wordsOf: Readonly<Record<ReportLocale, CalibrateWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export const calibrateWordsFor = (locale: ReportLocale): CalibrateWords => wordsOf[locale]
