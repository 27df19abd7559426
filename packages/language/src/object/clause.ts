import { isPlainLetter } from '../text/characters.ts'

/** Furthest a clause is followed; bounds the work per hit. */
const REACH = 120

const isDotInside = (text: string, at: number): boolean => {
  const next = text.charAt(at + 1)
  return text.charAt(at) === '.' && next !== '' && !' \n\r\t'.includes(next)
}

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Nearly every character is one of these; asking for them first is much faster.
  if (code === 32 || isPlainLetter(code)) return false
  return '.,;:!?\n\r()—，。；：！？、…'.includes(text.charAt(at)) && !isDotInside(text, at)
}

/** End of the clause `from` stands in, without the white space before it. */
export function clauseEnd(text: string, from: number, limit = from + REACH): number {
  let at = from
  while (at < text.length && at < limit && !isEdge(text, at)) at++
  while (at > from && text.charAt(at - 1) === ' ') at--
  return at
}

/** Start of the clause that ends at `to`, without the white space after its edge. */
export function clauseStart(text: string, to: number): number {
  let at = to
  while (at > 0 && to - at < REACH && !isEdge(text, at - 1)) at--
  while (at < to && text.charAt(at) === ' ') at++
  return at
}
