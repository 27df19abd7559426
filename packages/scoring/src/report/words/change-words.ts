import type { ReportLocale } from '../../rule.ts'

/** What is said about an edit that would put something right. */
export interface ChangeWords {
  smallest: string
  cut: string
  add: string
  change: string
  /** Before the words that a gap was filled with to score the change. */
  tried: string
}

const wordsOf: Readonly<Record<ReportLocale, ChangeWords>> = {
  en: {
    smallest: 'Smallest change',
    cut: 'leave out',
    add: 'add',
    change: 'instead',
    tried: 'scored with, for example',
  },
  'zh-Hans': { smallest: '只改这一处', cut: '去掉', add: '加上', change: '改成', tried: '试算时填的例子' },
  'zh-Hant': { smallest: '只改這一處', cut: '去掉', add: '加上', change: '改成', tried: '試算時填的例子' },
}

export const changeWordsFor = (locale: ReportLocale): ChangeWords => wordsOf[locale]
