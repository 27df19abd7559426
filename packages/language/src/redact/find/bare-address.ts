import { isEveryday } from '../lists/everyday-words.ts'
import { isFunctionWord } from '../lists/function-words.ts'
import { stateCodes } from '../lists/streets.ts'
import type { Finder } from '../page/page.ts'
import type { Word } from '../page/words.ts'

const mostWords = 16

/**
 * A message in lower case that is nothing but an address, as asked for in a chat: a house number, names, and a code or a
 * state at the end (`no 78 mill gate tx 54`). What is masked may stand around it.
 */
export const findBareAddresses: Finder = ({ words }) => {
  if (words.length > mostWords || words.some(({ kind, capital }) => kind === 'han' || kind === 'mark' || capital))
    return []
  const first = words.findIndex(({ kind }) => kind === 'digits')
  if (first < 0 || first > 2 || (words[first]?.lower.length ?? 9) > 6) return []
  const rest = words.slice(first)
  const mask = rest.findIndex(({ kind }) => kind === 'mask' || kind === 'line')
  const address = mask < 0 ? rest : rest.slice(0, mask)
  const names = address.filter(({ kind }) => kind === 'letters')
  const strange = names.some(({ lower }) => lower.length >= 3 && !isEveryday(lower))
  if (address.length < 4 || !strange || names.some(({ lower }) => isFunctionWord(lower))) return []
  if (!endsLikeOne(address.at(-1))) return []
  return [{ kind: 'address', from: address[0]?.from ?? 0, to: address.at(-1)?.to ?? 0 }]
}

const endsLikeOne = (last: Word | undefined): boolean =>
  last !== undefined &&
  (last.kind === 'digits'
    ? last.to - last.from >= 2
    : stateCodes.has(last.lower) || ['usa', 'us', 'uk', 'india', 'canada'].includes(last.lower))
