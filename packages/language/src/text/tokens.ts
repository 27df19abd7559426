/**
 * A message cut into tokens: parallel arrays, because a reading looks at every token and an object each would cost more
 * than the reading itself. `start`/`end` index the original text.
 */
export interface Tokens {
  /** The text's characters as they are matched (see `foldCharacter`), closed by two zeros. */
  folded: Uint16Array
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
  /** Bits of `ScopeMark`; only what a pack has set while it reads the tokens means anything. */
  marks: Uint8Array
}

export const TokenFlag = {
  /** At least two letters, all of them capitals. */
  capitals: 1,
  /** A letter three times or more in a row: "soooo". */
  stretched: 2,
  /** White space or the start of the text comes before it. */
  spaced: 4,
} as const

/** @param characters room for that many characters; for tokens it is made when they come */
export function createTokens(characters: number): Tokens {
  const capacity = 256
  return {
    folded: new Uint16Array(characters + 2),
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    hash: new Int32Array(capacity),
    sentence: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    marks: new Uint8Array(capacity),
  }
}

/** Doubles the room for tokens. */
export function makeRoom(tokens: Tokens): void {
  tokens.start = doubled(tokens.start, Int32Array)
  tokens.end = doubled(tokens.end, Int32Array)
  tokens.kind = doubled(tokens.kind, Uint8Array)
  tokens.hash = doubled(tokens.hash, Int32Array)
  tokens.sentence = doubled(tokens.sentence, Int32Array)
  tokens.flags = doubled(tokens.flags, Uint8Array)
  tokens.marks = new Uint8Array(tokens.marks.length * 2)
}

/** A copy with room for twice as many. */
export function doubled<T extends Int32Array | Uint8Array>(array: T, Kind: new (length: number) => T): T {
  const larger = new Kind(array.length * 2)
  larger.set(array)
  return larger
}
