import type { Conversation } from '@attune/core'
import type { ReportLocale } from '../rule.ts'

/** What a piece of a printed report is for; a terminal turns it into a colour. */
export type FormatStyle = 'bold' | 'dim' | 'good' | 'bad' | 'warn' | 'heading'

/** How a text for people is written. */
export interface FormatOptions {
  /** Language of headings and labels, `en` by default. Findings keep the language the report was scored in. */
  locale?: ReportLocale
  /** The scored conversation: with it, every quote says who spoke. */
  conversation?: Conversation
  /** Paints a piece of text. It must not change what is visible. Leaves text as it is by default. */
  style?: (style: FormatStyle, text: string) => string
  /** Columns to fill, 80 by default and 40 at least. Markdown ignores it. */
  width?: number
}
