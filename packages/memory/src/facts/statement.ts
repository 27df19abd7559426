import { type Conversation, contentHash, type Instant, interactionAt, type Locale, type StatedBy } from '@attune/core'
import type { MemoryLocale } from '../locale.ts'
import type { Heard } from '../remember/extractor.ts'
import { languageOfWords } from '../statement-language.ts'

/** What was heard, with who said it, when, and in which words. */
export interface Statement {
  heard: Heard
  statedBy: StatedBy
  /** When it was said; `null` = the conversation carries no times. Never the time it was read. */
  saidAt: Instant | null
  quote: string
  quoteHash: string
  extractor: string
  /** In which a sentence about it is written. */
  language: MemoryLocale
  /** Concluded by a plug-in: it may only propose. */
  plugIn: boolean
}

/** Words that are not there, or that nobody of the conversation said. */
export type NotHeard = 'no_such_message' | 'no_such_words'

/** Puts a source to what was heard. The words are looked up, so that nothing can be put into anybody's mouth. */
export function statementOf(
  heard: Heard,
  conversation: Conversation,
  { extractor, plugIn }: { extractor: string; plugIn: boolean },
): Statement | NotHeard {
  const interaction = conversation.timeline.find(({ id }) => id === heard.messageId)
  if (interaction === undefined || interaction.deletion !== null) return 'no_such_message'
  const spoken = wordsOf(interaction)
  if (spoken === null) return 'no_such_message'
  const [start, end] = heard.span
  const quote = spoken.text.slice(start, end)
  if (start >= end || end > spoken.text.length || quote.trim() === '') return 'no_such_words'
  if (plugIn && spoken.statedBy !== 'customer') return 'no_such_words'
  return {
    heard,
    statedBy: plugIn ? 'inferred' : spoken.statedBy,
    saidAt: interactionAt(interaction),
    quote,
    quoteHash: contentHash(quote),
    extractor,
    language: languageOfWords(
      quote,
      [spoken.language, conversation.locale, conversation.customer?.locales[0]],
      spoken.text,
    ),
    plugIn,
  }
}

interface Spoken {
  text: string
  statedBy: StatedBy
  language: Locale | null
}

function wordsOf(interaction: Conversation['timeline'][number]): Spoken | null {
  if (interaction.type === 'note') return { text: interaction.text, statedBy: 'agent', language: null }
  if (interaction.type !== 'message') return null
  const { role } = interaction.author
  // What a machine said is nobody's word: it must never come back as something the customer told.
  const statedBy = role === 'customer' || role === 'agent' ? role : 'system'
  return { text: interaction.body.text, statedBy, language: interaction.body.language ?? null }
}
