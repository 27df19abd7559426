/** What a token is. A Latin word, a number, a Han character, a punctuation run or an emoji is one token. */
export const TokenKind = {
  word: 0,
  han: 1,
  number: 2,
  punctuation: 3,
  emoji: 4,
  money: 5,
  time: 6,
  email: 7,
  url: 8,
  /** Letters and digits mixed, such as an order number. */
  code: 9,
  /** A placeholder somebody put in place of a value: `[ORDER_1]`, `<url>`. */
  mask: 10,
  mention: 11,
} as const

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]
