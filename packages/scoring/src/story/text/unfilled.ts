import type { Span } from '@attune/core'
import { matchesIn } from './matches-in.ts'
import { pattern } from './pattern.ts'
import { sentenceAround } from './sentence-around.ts'

/** `[…]`, `[...]`, ［…］, “by ____”: where a template waits for words; a line of strokes only parts a letter. */
const gap = /[[［【]\s{0,3}(?:…{1,2}|\.{2,6}|_{1,12})\s{0,3}[\]］】]|(?<=\p{L} ?)_{4,40}/gu
/** “What I can do for you instead is.”, “The reason is that.”, 因为。: the words that were to come never did. */
const brokenOff = pattern('giu')`
  \b(?:what|all) (?:i|we) can (?:[a-z]+ ){1,8}(?:is|would be)(?: to)?(?= ?[.…]+(?:\s|$)| ?$)|
  \b(?:(?:the|our) (?:reason|cause) (?:is|was)(?: that)?|(?:it|this|that) (?:happened|is|was) because|
    (?:write|get back|reply|call you back|come back) (?:to you )?by) ?\.(?= |\n|$)|
  (?:这是为了|這是為了|[这這]次出[错錯]是因[为為])[。.](?=\s|$)
`
/** “[…] We have refunded it”: words of theirs were left out before a whole sentence. */
const omits = /^ ?\p{Lu}/u
/** Most messages show at once that there is none. */
const hints = /[[［【]|_{4}|\b(?:i|we) can\b|\b(?:reason|cause|because)\b|\bby ?\.|因|[为為]了/iu
/** More of a text is not looked at. */
const LONGEST = 4000

/** The sentences of a text in which a gap was left open, or that stop before they say it. */
export function unfilledIn(message: string): readonly Span[] {
  const text = message.slice(0, LONGEST)
  if (!hints.test(text)) return none
  const gaps = matchesIn(gap, text).filter(({ index, 0: words }) => !isOmission(text, index, index + words.length))
  const broken = matchesIn(brokenOff, text)
  if (gaps.length + broken.length === 0) return none
  const found = [...gaps, ...broken].map(({ index, 0: words }) => sentenceAround(text, [index, index + words.length]))
  return found.sort((one, other) => one[0] - other[0])
}

const none: readonly Span[] = []

const isOmission = (text: string, start: number, end: number): boolean => {
  const [from] = sentenceAround(text, [start, end])
  return text.slice(from, start).trim() === '' && omits.test(text.slice(end, end + 3))
}

/** The same text, as long, with nothing where a sentence was left unfilled: such a sentence says nothing. */
export const withoutUnfilled = (text: string): string =>
  unfilledIn(text).reduce((rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text)
