import { encodeIntegers } from '../src/match/integers.ts'
import { FIRST_WORD } from '../src/match/symbols.ts'
import { asDistances, encodeItems, type Item, renameItems, visitItems } from './encode-phrase.ts'

/** A phrase before it is written: what it reports and its items over the order words were first met in. */
export interface Phrase {
  output: number
  items: Item[]
}

/**
 * Writes phrases as text: frequent words get small numbers, lists that several phrases use are written once, and the
 * phrases of an output stand together.
 *
 * @param words vocabulary in the order of first use; symbol = index + FIRST_WORD
 */
export function compilePhrases(words: readonly string[], phrases: readonly Phrase[]) {
  const uses = new Map<number, number>()
  for (const { items } of phrases) {
    visitItems(items, (symbols) => {
      for (const symbol of symbols) uses.set(symbol, (uses.get(symbol) ?? 0) + 1)
    })
  }
  const order = words
    .map((word, index) => ({ word, symbol: index + FIRST_WORD, uses: uses.get(index + FIRST_WORD) ?? 0 }))
    .sort((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : 1))
  const renamed = new Map(order.map(({ symbol }, index) => [symbol, index + FIRST_WORD]))
  const ready = phrases.map(({ output, items }) => ({
    output,
    items: renameItems(items, (symbol) => renamed.get(symbol) ?? symbol),
  }))

  const lists = sharedLists(ready)
  const listNumber = new Map(lists.map((words, index) => [words.join(), index]))
  const byOutput = new Map<number, Phrase[]>()
  for (const phrase of ready) byOutput.set(phrase.output, [...(byOutput.get(phrase.output) ?? []), phrase])
  return {
    words: order.map(({ word }) => word),
    lists: encodeIntegers([lists.length, ...lists.flatMap(asDistances)]),
    phrases: encodeIntegers(
      [...byOutput].flatMap(([output, own]) => [
        output,
        own.length,
        ...own.flatMap(({ items }) => encodeItems(items, (words) => listNumber.get(words.join()))),
      ]),
    ),
  }
}

function sharedLists(phrases: readonly Phrase[]): number[][] {
  const uses = new Map<string, number>()
  for (const { items } of phrases) {
    visitItems(items, (words, isList) => {
      if (!isList || words.length < 2) return
      const key = words.toSorted((a, b) => a - b).join()
      uses.set(key, (uses.get(key) ?? 0) + 1)
    })
  }
  return [...uses]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => key.split(',').map(Number))
}
