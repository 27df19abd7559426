import { OptionsError } from '@attune/core'
import type { ReportLocale } from '../../rule.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const wordsOf: Readonly<Record<ReportLocale, Words>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

/** @throws OptionsError for a language without words. */
export function wordsFor(locale: ReportLocale = 'en'): Words {
  if (Object.hasOwn(wordsOf, locale)) return wordsOf[locale]
  throw new OptionsError(`locale: expected ${Object.keys(wordsOf).join(', ')}, found another word`, 'locale')
}
