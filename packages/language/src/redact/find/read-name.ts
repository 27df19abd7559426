import { isEveryday } from '../lists/everyday-words.ts'
import { isGivenName } from '../lists/given-names.ts'
import { isSurnameWord } from '../lists/surname-words.ts'
import type { Word } from '../page/words.ts'

/** Index of the word after a name, and where the name ends in the text (before a possessive 's). */
export interface NameEnd {
  after: number
  to: number
}

const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'da',
  'di',
  'du',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
  'dos',
  'ter',
  'y',
])
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'dds', 'phd', 'dvm'])

export const withoutPossessive = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

/** How sure it is that a name begins here. `told`: “my name is …”, any word may be one. */
export type Certainty = 'told' | 'likely'

/**
 * Reads the name that begins at a word: up to four words in capitals with initials and particles, or, in a text without
 * capitals, up to three words that are not everyday English.
 */
export function readName(words: readonly Word[], at: number, certainty: Certainty): NameEnd | null {
  const first = words[at]
  if (first?.kind !== 'letters') return null
  const lowerCase = !first.capital
  const most = lowerCase ? 3 : 4
  let end: NameEnd | null = null
  let count = 0
  for (let index = at; index < words.length && count < most; index++) {
    const word = words[index] as Word
    if (word.lower === '.' && isInitial(words[index - 1]) && count > 0) {
      if (end) end = { after: index + 1, to: word.to }
      continue
    }
    if (word.kind !== 'letters' || !mayBeName(words, index, at, certainty, lowerCase)) break
    const base = withoutPossessive(word.lower)
    end = { after: index + 1, to: word.from + base.length }
    count++
    if (base !== word.lower) break
  }
  return end
}

function mayBeName(
  words: readonly Word[],
  index: number,
  first: number,
  certainty: Certainty,
  lowerCase: boolean,
): boolean {
  const word = words[index] as Word
  const base = withoutPossessive(word.lower)
  if (index > first && (particles.has(base) || suffixes.has(base))) {
    return (
      suffixes.has(base) ||
      (words[index + 1]?.kind === 'letters' && words[index + 1]?.capital === word.capital) ||
      !lowerCase
    )
  }
  if (lowerCase) {
    if (base.length === 1) return index > first && words[index + 1]?.lower === '.'
    return (
      isGivenName(base) ||
      !isEveryday(base) ||
      (index === first + 1 && isGivenName(words[first]?.lower ?? '') && isSurnameWord(base))
    )
  }
  if (!word.capital) return false
  if (index > first && base.length === 1) return true
  return index === first && certainty === 'told'
    ? !nevers.has(base)
    : isGivenName(base) || !isEveryday(base) || (index > first && isSurnameWord(base))
}

const nevers = new Set(
  'i the a an not my your his her it this that wrong incorrect missing on in and for no yes ok'.split(' '),
)

const isInitial = (word: Word | undefined): boolean => word?.kind === 'letters' && word.to - word.from <= 3
