import * as OpenCC from 'opencc-js'

const toSimplifiedText = OpenCC.Converter({ from: 't', to: 'cn' })

/**
 * Simplified form, character by character: a phrase must keep its length, so no phrase conversion. Taiwan
 * writes 著急, 等著 where the mainland writes 着; the lexicon has no 著名.
 */
export const toSimplified = (text: string): string =>
  Array.from(text, (character) => (character === '著' ? '着' : toSimplifiedText(character))).join('')

/**
 * Pairs `traditional simplified` for every character of the vocabulary that has another traditional form, written
 * together without separators. All traditional characters of the Unicode basic block that fold to a word of the
 * vocabulary are listed, since several may fold to one (後/后, 發/髮).
 */
export function traditionalVariants(words: readonly string[]): string {
  const known = new Set(words.filter((word) => word.length === 1))
  let pairs = ''
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simplified = toSimplified(character)
    if (simplified !== character && simplified.length === 1 && known.has(simplified) && !known.has(character))
      pairs += character + simplified
  }
  return pairs
}
