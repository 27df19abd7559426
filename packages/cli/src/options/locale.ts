import type { ReportLocale } from '@attune/scoring'
import { languageOf, languageTags } from '../input/text-row.ts'
import { oneOf } from './one-of.ts'

const tag = oneOf(languageTags)

/** `en`, `zh-Hans`, `zh-Hant`, or another tag of the same language. */
export function parseLocale(value: string): ReportLocale {
  return languageOf(tag(value))
}
