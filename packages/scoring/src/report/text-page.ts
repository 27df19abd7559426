import type { Evidence, Role } from '@attune/core'
import { displayWidth } from './display-width.ts'
import type { FormatOptions, FormatStyle } from './format-options.ts'
import { plainText, shorten } from './plain-text.ts'
import { rolesOf } from './report-parts.ts'
import type { Words } from './words/words.ts'
import { wordsFor } from './words/words-for.ts'
import { wrapText } from './wrap-text.ts'

/** What every part of a text report is printed with. */
export interface Page {
  words: Words
  width: number
  style: (style: FormatStyle, text: string) => string
  roles: ReadonlyMap<string, Role>
}

export function pageFor(options: FormatOptions): Page {
  return {
    words: wordsFor(options.locale),
    width: Math.max(40, options.width ?? 80),
    style: options.style ?? ((_, text) => text),
    roles: rolesOf(options.conversation),
  }
}

/** `m3 customer: "…"`, on at most `most` lines of `width` columns. */
export function quoteLines(evidence: Evidence, width: number, most: number, { words, roles }: Page): string[] {
  const role = roles.get(evidence.messageId)
  const who = plainText(evidence.messageId) + (role === undefined ? '' : ` ${words.roles[role]}`)
  const quote = plainText(evidence.quote)
  if (quote === '') return wrapText(who, width)
  const [open, close] = words.quote
  // Lines break at words, so they do not fill up: a tenth of the room is kept for that.
  const room = Math.max(20, Math.floor(width * most * 0.9) - displayWidth(who) - 4)
  return wrapText(`${who}${words.colon}${open}${shorten(quote, room)}${close}`, width)
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
