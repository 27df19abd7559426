import type { Span } from '@attune/core'
import { head } from './head.ts'
import { matchesIn } from './matches-in.ts'

/** “1. model 2. date”, “1）型号 2）日期”: the numbers count the items and tell nothing. */
const mark = /(?<![\d.,:/-])\d{1,2}[.、)）．](?!\d) ?(?=\S)/gu
/** One alone may end a sentence: “Table 5. See you then.” */
const SEVERAL = 2

/** Where the marks of a list that begins with 1 stand. */
export function listMarksIn(text: string): readonly Span[] {
  const found = matchesIn(mark, head(text)).filter(
    ({ 0: words }, at, all) => Number.parseInt(words, 10) === Number.parseInt(all[0]?.[0] ?? '', 10) + at,
  )
  if (found.length < SEVERAL || Number.parseInt(found[0]?.[0] ?? '', 10) !== 1) return []
  return found.map(({ index, 0: words }): Span => [index, index + words.length])
}

/** The same text, as long, without them. */
export const blankMarks = (text: string): string =>
  listMarksIn(text).reduce((rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text)
