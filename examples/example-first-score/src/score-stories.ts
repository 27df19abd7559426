import type { Conversation, ConversationInput, ScoreReport } from '@attune/core'
import { type ReportLocale, scoreConversation } from '@attune/scoring'

/** A conversation with what Attune read in it. */
export interface Story {
  conversation: Conversation
  report: ScoreReport
  /** Language of the explanation: the one the conversation is in. */
  locale: ReportLocale
}

export function scoreStories(inputs: readonly ConversationInput[]): Story[] {
  return inputs.map((input) => {
    const locale = explainedIn(input.conversation.locale)
    return { conversation: input.conversation, report: scoreConversation(input, { locale }), locale }
  })
}

function explainedIn(locale: string | null): ReportLocale {
  if (locale?.startsWith('zh-Hant')) return 'zh-Hant'
  return locale?.startsWith('zh') ? 'zh-Hans' : 'en'
}
