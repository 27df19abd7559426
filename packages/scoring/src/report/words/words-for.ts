import type { ReportLocale } from '../../rule.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const wordsOf: Readonly<Record<ReportLocale, Words>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export function wordsFor(locale: ReportLocale = 'en'): Words {
  return wordsOf[locale]
}
