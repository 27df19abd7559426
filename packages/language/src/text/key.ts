import { foldCharacter, isPlainLetter } from './characters.ts'

/** So many plain letters fit a key, five bits each. */
const MOST_LETTERS = 6
/** Marks the keys of single characters that are no plain letters. */
const SINGLE = 1 << 30
/** Marks the keys that several words may share. */
const SHARED = 1 << 31

/**
 * The key of a token is a number that words are looked up by. That of a single character, and of most words, tells it from
 * any other: it is 0 or more. What is longer has a negative one and must be compared letter by letter; a collision costs
 * time, not truth.
 */
export const keyStep = (key: number, folded: number): number => ((key << 5) | (key >>> 27)) ^ (folded - 96)

/** The key of a word of plain letters, after as many steps from 0. */
export const keyOfLetters = (steps: number, length: number): number => (length > MOST_LETTERS ? steps | SHARED : steps)

/** The key of a character that is no plain letter. */
export const keyOfCharacter = (folded: number): number => SINGLE | folded

export function keyOf(folded: Uint16Array, start: number, end: number): number {
  let key = 0
  let isPlain = true
  for (let at = start; at < end; at++) {
    const code = folded[at] as number
    if (!isPlainLetter(code)) isPlain = false
    key = keyStep(key, code)
  }
  if (isPlain) return keyOfLetters(key, end - start)
  return end - start > 1 ? key | SHARED : keyOfCharacter(folded[start] as number)
}

export function keyOfText(text: string): number {
  const folded = Uint16Array.from({ length: text.length }, (_, at) => foldCharacter(text.charCodeAt(at)))
  return keyOf(folded, 0, text.length)
}

/**
 * Copies a word to the start of `copy` with every run of one letter cut to `longest`: "soooo" → "soo" (2) or "so" (1).
 *
 * @returns length of the copy, or 0 when it has no room
 */
export function collapseRuns(
  folded: Uint16Array,
  start: number,
  end: number,
  longest: number,
  copy: Uint16Array,
): number {
  let length = 0
  let previous = -1
  let run = 0
  for (let at = start; at < end; at++) {
    const code = folded[at] as number
    run = code === previous ? run + 1 : 1
    previous = code
    if (run > longest) continue
    if (length === copy.length) return 0
    copy[length++] = code
  }
  return length
}
