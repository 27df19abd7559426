import type { Span } from '@attune/core'
import { displayWidth } from './display-width.ts'
import { plainText, shorten, shortenStart } from './plain-text.ts'

/** The words around a quote, in the same sentence. */
export interface QuoteContext {
  before: string
  after: string
}

/** Further from the quote than this a sentence is not read: one message can be quoted thousands of times. */
const LONGEST = 200

const sentenceEnds = '.!?。！？\n'

/**
 * The rest of the sentence a quote stands in, at most `columns` of it: one word of evidence says little by itself. What
 * one side does not need, the other gets. The spaces next to the quote are kept.
 */
export function contextOf(text: string, [start, end]: Span, columns: number): QuoteContext {
  let first = start
  while (first > 0 && start - first < LONGEST && !endsSentence(text, first - 1)) first--
  const isCutAhead = first > 0 && !endsSentence(text, first - 1)
  let last = end
  let isCutBehind = false
  // A quote that ends its sentence is not followed by the next one.
  if (last === start || !endsSentence(text, last - 1)) {
    while (last < text.length && last - end < LONGEST && !endsSentence(text, last)) last++
    isCutBehind = last < text.length && !endsSentence(text, last)
    if (last < text.length && !isCutBehind && text[last] !== '\n') last++
  }
  const ahead = isCutAhead ? `…${text.slice(first, start).replace(/^[\udc00-\udfff]/, '')}` : text.slice(first, start)
  const behind = isCutBehind ? `${text.slice(end, last).replace(/[\ud800-\udbff]$/, '')}…` : text.slice(end, last)
  const half = Math.floor(columns / 2)
  const forAhead = Math.max(half, columns - displayWidth(plainText(behind)))
  const forBehind = Math.max(half, columns - displayWidth(plainText(ahead)))
  return { before: before(ahead, forAhead), after: after(behind, forBehind) }
}

/** A full stop inside a number or an address does not. */
function endsSentence(text: string, index: number): boolean {
  const sign = text[index] ?? ''
  if (!sentenceEnds.includes(sign)) return false
  return sign !== '.' || index + 1 >= text.length || /\s/.test(text[index + 1] ?? '')
}

function before(text: string, columns: number): string {
  const plain = shortenStart(plainText(text), columns)
  return plain !== '' && /\s$/.test(text) ? `${plain} ` : plain
}

function after(text: string, columns: number): string {
  const plain = shorten(plainText(text), columns)
  return plain !== '' && /^\s/.test(text) ? ` ${plain}` : plain
}
