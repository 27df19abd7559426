import type { Span } from '@attune/core'
import { wholePoints } from './quotable.ts'

/** “!?。！？；;” and the end of a line. */
const ends = new Set(Array.from('!?。！？\n；;', (mark) => mark.charCodeAt(0)))
const DOT = 46
/** A sentence longer than this is cut. */
const LONGEST = 200

/** The sentence that a span stands in. A point inside a number or a word ends nothing, nor does the one of “Ms.”. */
export function sentenceAround(text: string, [from, to]: Span): Span {
  let start = from
  while (start > 0 && from - start < LONGEST && !endsAt(text, start - 1)) start--
  let end = to
  while (end < text.length && end - to < LONGEST && !endsAt(text, end)) end++
  return wholePoints(text, [start, end])
}

function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Most characters are letters of one script or another.
  if (code > 63 && code < 0x3002) return false
  return code === DOT ? !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && !isTitle(text, at) : ends.has(code)
}

/** “Dear Ms. Novak”: the point of a title before a name. */
const isTitle = (text: string, at: number): boolean =>
  /\b(?:Mrs?|M[sx]|Dr|Prof)$/.test(text.slice(Math.max(0, at - 5), at)) && /^ ?\p{Lu}/u.test(text.slice(at + 1, at + 3))

/** The words between two commas, or the ends of the sentence, that a span stands in. */
export const clauseAround = (text: string, span: Span): string => text.slice(...clauseSpan(text, span))

/** Where they stand. */
export function clauseSpan(text: string, span: Span): Span {
  const [start, end] = sentenceAround(text, span)
  let from = span[0]
  while (from > start && !isComma(text, from - 1)) from--
  let until = span[1]
  while (until < end && !isComma(text, until)) until++
  return [from, until]
}

/** In chats many write 好的,您稍等 without a space; the comma of 1,200 parts nothing. */
function isComma(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return mark === '，' || (mark === ',' && !/\d/.test(text.charAt(at + 1)))
}
