import type { Page } from '../page/page.ts'
import type { Word } from '../page/words.ts'

export interface Code {
  from: number
  to: number
  /** How many digits it has. */
  digits: number
}

const joints = new Set(['-', '/', '_', '.', '‐', '‑', '–', '(', ')', '+'])
const longest = 24

/**
 * The number or code that begins at a word: letters, digits and hyphens in one piece, and then further groups of digits
 * after a space or a dash, as long as there are no more than `most` digits.
 */
export function readCode({ text, words }: Page, at: number, most: number): Code | null {
  const first = words[at]
  if (!first || (first.kind !== 'letters' && first.kind !== 'digits' && first.lower !== '+')) return null
  const code: Code = { from: first.from, to: first.from, digits: 0 }
  for (let index = at; index < words.length && index < at + longest; index++) {
    const word = words[index] as Word
    const touches = word.from === code.to || index === at
    if (word.kind === 'digits') {
      if (code.digits + word.lower.length > most) break
      if (!touches && !follows(words, index, code)) break
      code.digits += word.lower.length
      code.to = word.to
    } else if (word.kind === 'letters') {
      if (!touches && !isSpelled(words, index)) break
      code.to = word.to
    } else if (word.kind === 'mark' && joints.has(word.lower)) {
      const next = words[index + 1]
      if (next?.kind !== 'digits' && !(next?.kind === 'letters' && next.from === word.to && touches)) break
      if (next.kind === 'digits' && code.digits + next.lower.length > most) break
      code.to = word.to
    } else break
  }
  if (code.digits === 0) return null
  const lead = text.charAt(code.from - 1)
  if (lead === '+' || (lead === '(' && text.slice(code.from, code.to).includes(')'))) code.from--
  return code
}

/** A further group of digits belongs to it when the code so far ends in a digit or a joint. */
function follows(words: readonly Word[], index: number, code: Code): boolean {
  const before = words[index - 1]
  return before?.kind === 'digits' || before?.to === code.to
}

/** `a 6 k 4 nm 8 p 7`: letters and digits by turns, as dictated. */
function isSpelled(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  const after = words[index + 2]
  if (!word || word.to - word.from > 2 || next?.kind !== 'digits' || next.to - next.from > 2) return false
  return words[index - 1]?.kind === 'digits' && (after === undefined || after.to - after.from <= 2)
}
