/**
 * Numbers from 0 up to, not including, 1 that look random and are the same for the same seed: the Mulberry32 generator of
 * Tommy Ettinger, in the public domain. Not for secrets.
 *
 * @param seed a whole number; taken modulo 2^32
 * @example
 * const random = seededRandom(7)
 * random() // 0.011704753153026104
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
