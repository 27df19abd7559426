/** So much of two texts must be the same for them to be shown as one. */
const ALIKE = 0.8

/**
 * What is left of a text when numbers, signs, spaces and the case of letters are set aside: the same sentence about
 * another order has the same key.
 */
export function wordingKey(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')
  return letters === '' ? text : letters
}

/**
 * Whether two keys say nearly the same: by the pairs of neighbouring letters that both have (Dice's coefficient), which
 * needs no words and so serves Chinese, too.
 */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)]
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return pairsA.size + pairsB.size > 0 && (2 * shared) / (pairsA.size + pairsB.size) >= ALIKE
}

function pairsOf(key: string): Set<string> {
  const letters = [...key]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
