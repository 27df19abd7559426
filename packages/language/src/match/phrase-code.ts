/**
 * How phrases are written as integers, in three streams that are read side by side: text compresses better among its
 * like. `structure` holds rows of items, each row closed by `end`; an item is a run of words, a class, a gap, or one of the
 * marks below with what follows them:
 *
 *     choice, optionalChoice   count, then that many rows
 *     list, optionalList       count; the words are in `members`
 *     shared, optionalShared   number of a list of words that many phrases use
 *
 * `sequence` holds the words of runs, and `members` those of lists as distances between ascending symbols. In both,
 * `FRESH` stands for the first word of the vocabulary that was not used before: half of all words are used but once or
 * twice, and stand in the vocabulary in the order of their first use behind the frequent ones.
 */
export const Code = {
  end: 0,
  /** `gap + n` = up to n tokens of anything. */
  gap: 8,
  choice: 16,
  optionalChoice: 17,
  list: 18,
  optionalList: 19,
  shared: 20,
  optionalShared: 21,
  /** `words + n` = n words, up to `mostWords`. */
  words: 23,
  mostWords: 16,
} as const

/** In `sequence`, where it stands for itself plus a symbol's index otherwise, and in `members`. */
export const FRESH = 0

export const LONGEST_GAP = 6
