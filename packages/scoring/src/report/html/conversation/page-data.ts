import type { Conversation, ScoreReport } from '@attune/core'
import type { Counterfactual } from '../../../counterfactual/counterfactual.ts'
import type { ReportLocale, RuleMeta } from '../../../rule.ts'
import type { Words } from '../../words/words.ts'
import type { PageWords } from '../words/page-words.ts'
import type { NumberedFindings } from './numbered-findings.ts'

/** What every part of a page about one conversation is written with. */
export interface ConversationPage {
  conversation: Conversation
  report: ScoreReport
  locale: ReportLocale
  title: string
  words: Words
  pageWords: PageWords
  findings: NumberedFindings
  /** Places in the page by message id. Message ids are foreign text and make no good anchors. */
  anchors: ReadonlyMap<string, string>
  rules: ReadonlyMap<string, RuleMeta>
  changes: readonly Counterfactual[]
  /** Address of the page about many; `null` = there is none. */
  overview: string | null
}
