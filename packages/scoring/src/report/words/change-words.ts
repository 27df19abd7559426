import type { ReportLocale } from '../../rule.ts'

/** What is said about an edit that would put something right. */
export interface ChangeWords {
  smallest: string
  cut: string
  add: string
  change: string
}

const wordsOf: Readonly<Record<ReportLocale, ChangeWords>> = {
  en: { smallest: 'Smallest change', cut: 'leave out', add: 'add', change: 'instead' },
  'zh-Hans': { smallest: '只改这一处', cut: '去掉', add: '加上', change: '改成' },
  'zh-Hant': { smallest: '只改這一處', cut: '去掉', add: '加上', change: '改成' },
}

export const changeWordsFor = (locale: ReportLocale): ChangeWords => wordsOf[locale]
