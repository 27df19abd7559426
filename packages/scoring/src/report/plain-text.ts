import { graphemes, graphemeWidth } from './display-width.ts'

const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Foreign words on one line, safe to print: control characters could recolour or rewrite a terminal, and direction
 * marks could make a quote read as something else.
 */
export function plainText(text: string): string {
  return text.replace(controls, ' ').replace(/\s+/g, ' ').trim()
}

/** Cut to a number of columns, with an ellipsis when something is missing. */
export function shorten(text: string, columns: number): string {
  let used = 0
  let kept = ''
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme)
    if (used > columns) return `${kept.trimEnd()}…`
    kept += grapheme
  }
  return kept
}
