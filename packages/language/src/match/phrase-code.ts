/**
 * How phrases are written as numbers. The lists that several phrases use come first, their count before them; then per
 * output, in order, the count of its phrases, and these. A phrase is a row of items, closed by `end`; an item is one of these codes
 * with what follows it:
 *
 *     word                     a word
 *     gap + n                  nothing: up to n tokens of anything
 *     classes + class          nothing
 *     list, optionalList       count, then that many members in ascending order
 *     shared, optionalShared   number of a list at the beginning
 *     choice, optionalChoice   count, then that many rows
 *
 * A word is `FRESH` or its place in the vocabulary plus one, a member `FRESH` or its distance from the one before.
 * `FRESH` stands for the first word of the vocabulary that was not used before: half of all words are used but once or
 * twice, and stand in the vocabulary in the order of their first use behind the frequent ones.
 */
export const Code = {
  end: 0,
  word: 1,
  list: 2,
  shared: 3,
  optionalShared: 4,
  optionalList: 5,
  choice: 6,
  optionalChoice: 7,
  gap: 8,
  classes: 15,
} as const

export const FRESH = 0

export const LONGEST_GAP = 6
