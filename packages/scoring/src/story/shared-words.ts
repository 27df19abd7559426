import type { Span } from '@attune/core'
import { contentWords } from './content-words.ts'

/** Words of one text that come back in another. */
export interface SharedWords {
  /** Different words, overlapping Chinese pairs counted once. */
  count: number
  /** Where they stand in the second text: all of them when they stand together, else the first. */
  span: Span
}

/** Shared words further apart than this are not one passage. */
const TOGETHER = 60

/** What `reply` takes up from `words`; `null` when nothing. Linear in both. */
export function sharedWords(words: string, reply: string): SharedWords | null {
  const theirs = new Set(contentWords(words).map((word) => word.key))
  const seen = new Set<string>()
  let first: Span | null = null
  let until = 0
  for (const { key, span } of contentWords(reply)) {
    if (!theirs.has(key) || seen.has(key) || span[0] < until) continue
    seen.add(key)
    first ??= span
    until = span[1]
  }
  return first && { count: seen.size, span: until - first[0] <= TOGETHER ? [first[0], until] : first }
}
