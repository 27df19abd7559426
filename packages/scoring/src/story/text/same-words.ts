import { once } from '../once.ts'

/** Letters and digits that a wording needs to be recognised again: "ok" is said often. */
export const SHORTEST_WORDING = 6
/** A text is compared by its beginning. */
const LONGEST = 600

/** Whether two texts say the same, word for word, apart from spaces, marks and capitals. */
export function sameWords(one: string, other: string): boolean {
  const words = lettersOf(one)
  return words.length >= SHORTEST_WORDING && words === lettersOf(other)
}

/** What a text says without its spaces and marks, in small letters. */
export const lettersOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The same of an utterance. */
export const lettersIn = once(({ text }): string => lettersOf(text))
