import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { heard, type Utterance } from '../utterance.ts'
import { type ContentWord, contentWords, findWords } from './content-words.ts'
import { covering } from './covering.ts'

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
export const sharedWords = (words: string, reply: string): SharedWords | null =>
  shared([keysIn(contentWords(words))], contentWords(reply))

/** What an utterance takes up from a text, or from what others have said; `null` when nothing. */
export const takenUp = (reply: Utterance, from: string | readonly Utterance[]): SharedWords | null =>
  shared(typeof from === 'string' ? [keysIn(contentWords(from))] : from.map(keysOf), wordsOf(reply))

/** The words of an utterance that carry matter. */
export const wordsOf = once((utterance): readonly ContentWord[] => {
  const words = findWords(utterance.text)
  const greetings = heard(utterance, 'greeting')
  if (greetings.length === 0) return words
  // Who says good afternoon back has taken nothing up.
  const greets = covering(greetings.map(({ span }) => span))
  return words.filter(({ span }) => !greets(span))
})

const keysOf = once((utterance): ReadonlySet<string> => keysIn(wordsOf(utterance)))

const keysIn = (words: readonly ContentWord[]): ReadonlySet<string> => new Set(words.map(({ key }) => key))

function shared(sources: readonly ReadonlySet<string>[], reply: readonly ContentWord[]): SharedWords | null {
  let seen: Set<string> | null = null
  let first: Span | null = null
  let until = 0
  for (const { key, span } of reply) {
    if (span[0] < until || seen?.has(key) || !sources.some((source) => source.has(key))) continue
    seen ??= new Set()
    seen.add(key)
    first ??= span
    until = span[1]
  }
  return first && seen && { count: seen.size, span: until - first[0] <= TOGETHER ? [first[0], until] : first }
}
