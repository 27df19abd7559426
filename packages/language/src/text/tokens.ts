/**
 * A message cut into tokens: parallel arrays, because a reading looks at every token and an object each would cost more
 * than the reading itself. `start`/`end` index the original text.
 */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  /** Hash of the folded characters, the key into a vocabulary. */
  hash: Int32Array
  /** Number of the sentence the token stands in; phrases never cross a sentence. */
  sentence: Int32Array
  /** Bits of {@link TokenFlag}. */
  flags: Uint8Array
}

export const TokenFlag = {
  /** At least two letters, all of them capitals. */
  capitals: 1,
  /** A letter three times or more in a row: "soooo". */
  stretched: 2,
  /** White space or the start of the text comes before it. */
  spaced: 4,
} as const

export function createTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    hash: new Int32Array(capacity),
    sentence: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
  }
}
