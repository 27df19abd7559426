import { graphemes, graphemeWidth } from './display-width.ts'

const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Foreign words on one line, safe to print: control characters could recolour or rewrite a terminal, and direction
 * marks could make a quote read as something else.
 */
export function plainText(text: string): string {
  return text.replace(controls, ' ').replace(/\s+/g, ' ').trim()
}

/** Looking further back for a space would cut away too much, most of all in Chinese. */
const longestWord = 12

/** Cut to a number of columns, with an ellipsis when something is missing. */
export function shorten(text: string, columns: number): string {
  const kept = fitting(graphemes(text), columns)
  return kept === null ? text : `${kept.join('').trimEnd()}…`
}

/** The same, keeping the end. */
export function shortenStart(text: string, columns: number): string {
  const kept = fitting(graphemes(text).reverse(), columns)
  return kept === null ? text : `…${kept.reverse().join('').trimStart()}`
}

/** The first characters that fit, cut at a space if one is near; `null` when all of them fit. */
function fitting(characters: readonly string[], columns: number): string[] | null {
  let used = 0
  for (const [index, character] of characters.entries()) {
    used += graphemeWidth(character)
    if (used <= columns) continue
    const space = characters.lastIndexOf(' ', index)
    return characters.slice(0, space > Math.max(0, index - longestWord) ? space : index)
  }
  return null
}
