import type { ReportLocale, RuleMeta } from '../../../rule.ts'
import type { Words } from '../../words/words.ts'
import type { OverviewWords } from '../words/overview-words.ts'
import type { PageWords } from '../words/page-words.ts'
import type { Figures } from './figures.ts'

/** What every part of a page about many conversations is written with. */
export interface OverviewPage {
  figures: Figures
  locale: ReportLocale
  smallestGroup: number
  words: Words
  pageWords: PageWords
  overviewWords: OverviewWords
  rules: ReadonlyMap<string, RuleMeta>
}
