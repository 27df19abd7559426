/**
 * How phrases are written as integers. A sequence is a row of items closed by `end`; an item is a word (its symbol), a
 * class, a gap, or one of the marks below with what follows them:
 *
 *     choice, optionalChoice   count, then that many sequences
 *     words, optionalWords     count, then the distances between ascending symbols
 *     shared, optionalShared   number of a list of words that many phrases use
 */
export const Code = {
  end: 0,
  /** `gap + n` = up to n tokens of anything. */
  gap: 8,
  choice: 16,
  optionalChoice: 17,
  words: 18,
  optionalWords: 19,
  shared: 20,
  optionalShared: 21,
} as const

export const LONGEST_GAP = 6
