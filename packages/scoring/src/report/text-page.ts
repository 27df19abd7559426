import type { Evidence } from '@attune/core'
import { displayWidth } from './display-width.ts'
import type { FormatOptions, FormatStyle } from './format-options.ts'
import { plainText, shorten } from './plain-text.ts'
import { contextOf } from './quote-context.ts'
import { type Quotable, quotableMessages } from './report-parts.ts'
import type { Words } from './words/words.ts'
import { wordsFor } from './words/words-for.ts'
import { wrapText } from './wrap-text.ts'

/** What every part of a text report is printed with. */
export interface Page {
  words: Words
  width: number
  style: (style: FormatStyle, text: string) => string
  messages: ReadonlyMap<string, Quotable>
}

export function pageFor(options: FormatOptions): Page {
  return {
    words: wordsFor(options.locale),
    width: Math.max(40, options.width ?? 80),
    style: options.style ?? ((_, text) => text),
    messages: quotableMessages(options.conversation),
  }
}

/** Columns of the sentence shown around a quote. */
const contextColumns = 96

/**
 * `m3 customer: "…"`, on at most `most` lines of `width` columns. With `inSentence`, the rest of the sentence stands
 * around the quotation marks; what is between them is always the exact evidence.
 */
export function quoteLines(evidence: Evidence, width: number, most: number, page: Page, inSentence = false): string[] {
  const { words, messages } = page
  const message = messages.get(evidence.messageId)
  const who = plainText(evidence.messageId) + (message === undefined ? '' : ` ${words.roles[message.role]}`)
  const quote = plainText(evidence.quote)
  if (quote === '') return wrapText(who, width)
  const [open, close] = words.quote
  // More than one line breaks at words, so it does not fill up: a tenth of the room is kept for that.
  const filled = most === 1 ? width : Math.floor(width * most * 0.9)
  const signs = displayWidth(words.colon + open + close) + 2
  const room = Math.max(20, filled - displayWidth(who) - signs)
  const cut = shorten(quote, room)
  const exact = open + cut + close
  const spare = Math.min(contextColumns, room - displayWidth(cut))
  const isSame = message?.text.slice(...evidence.span) === evidence.quote
  const { before, after } =
    message && isSame && inSentence && spare > 10
      ? contextOf(message.text, evidence.span, spare)
      : { before: '', after: '' }
  return wrapText(`${who}${words.colon}${before}${exact}${after}`, width)
}

/** Phrases joined by dots, broken only between phrases. */
export function joinPhrases(phrases: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const phrase of phrases) {
    const last = lines.at(-1)
    const longer = `${last} · ${phrase}`
    if (last !== undefined && displayWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(phrase)
  }
  return lines
}
