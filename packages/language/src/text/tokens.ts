/**
 * A message cut into tokens: parallel arrays, because a reading looks at every token and an object each would cost more
 * than the reading itself. `start`/`end` index the original text.
 */
export interface Tokens {
  /** The text's characters as they are matched (see `foldCharacter`), closed by two zeros. */
  folded: Uint16Array
  /** The text in bytes while it is folded. */
  bytes: Uint8Array
  /** How many tokens there are: the arrays are longer. */
  count: number
  /** How many tokens are of each kind. */
  ofKind: Int32Array
  /** Nothing but ASCII. */
  isAscii: boolean
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  /** Number of the folded characters, by which a vocabulary knows them; see key.ts. */
  key: Int32Array
  /** Number of the sentence the token stands in; phrases never cross a sentence. */
  sentence: Int32Array
  /** By sentence: the first token after it. */
  ends: Int32Array
  /** 1 when a letter stands three times or more in a row: "soooo". */
  stretched: Uint8Array
  /** Bits of `ScopeMark`; only what a pack has set while it reads the tokens means anything. */
  marks: Uint8Array
}

/**
 * Room for the tokens of one message, to be used again for the next.
 *
 * @param characters room for that many characters and, since no token is without one, as many tokens. What of it no token
 * ever takes, the system does not hand out either.
 * @example
 * const scratch = createTokens(4096)
 * tokenize('Thank you', scratch).count // 2
 * tokenize('谢谢您', scratch).count // 3: each character is one
 */
export const createTokens = (characters: number): Tokens => ({
  folded: new Uint16Array(characters + 2),
  bytes: new Uint8Array(characters),
  count: 0,
  ofKind: new Int32Array(16),
  isAscii: false,
  start: new Int32Array(characters),
  end: new Int32Array(characters),
  kind: new Uint8Array(characters),
  key: new Int32Array(characters),
  sentence: new Int32Array(characters),
  ends: new Int32Array(characters + 1),
  stretched: new Uint8Array(characters),
  marks: new Uint8Array(characters),
})
