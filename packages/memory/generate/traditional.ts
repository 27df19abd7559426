import * as OpenCC from 'opencc-js'

const toSimplifiedText = OpenCC.Converter({ from: 't', to: 'cn' })

/**
 * Simplified form, character by character, so that a wording keeps its length. What has a simplified form outside the
 * basic plane stays as it is: 嗰 is written so by everybody, and messages are folded by single code units.
 */
export const toSimplified = (text: string): string => Array.from(text, simplifiedOf).join('')

function simplifiedOf(character: string): string {
  if (character === '著') return '着'
  const simplified = toSimplifiedText(character)
  return simplified.length === character.length ? simplified : character
}

/** Pairs `traditional simplified` for every character of the wordings that has a traditional form. */
export function traditionalVariants(wordings: string): string {
  const known = new Set(wordings)
  let pairs = ''
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simplified = toSimplified(character)
    if (simplified !== character && simplified.length === 1 && known.has(simplified) && !known.has(character))
      pairs += character + simplified
  }
  return pairs
}
