/** Letters and digits that a text needs to be recognised again: "ok" is said often. */
const LEAST = 6
/** A text is compared by its beginning. */
const LONGEST = 600

/** Whether two texts say the same, word for word, apart from spaces, marks and capitals. */
export function sameWords(one: string, other: string): boolean {
  const words = lettersOf(one)
  return words.length >= LEAST && words === lettersOf(other)
}

const lettersOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
