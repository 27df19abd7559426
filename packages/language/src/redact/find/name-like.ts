import { isEveryday } from '../lists/everyday-words.ts'
import { isGivenName } from '../lists/given-names.ts'
import { isSurnameWord } from '../lists/surname-words.ts'
import type { Word } from '../page/words.ts'

const longest = 14

/**
 * Whether a word, with nothing around it that tells, looks like a name: a given name, or no everyday English.
 *
 * @param least letters it must have
 * @param before the word before it: after a given name, `brown` is one, too
 */
export function isNameLike({ lower, from, to, kind }: Word, least: number, before?: Word): boolean {
  if (kind !== 'letters') return false
  if (isGivenName(lower)) return true
  if (before && isGivenName(before.lower) && isSurnameWord(lower)) return true
  return to - from >= least && to - from <= longest && /[aeiouy]/.test(lower) && !isEveryday(lower)
}
