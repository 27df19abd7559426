import { FIRST_WORD } from '../src/match/symbols.ts'
import { type Item, renameItems, visitItems } from './encode-phrase.ts'
import { mergeRows } from './merge-rows.ts'
import { createPhraseWriter } from './phrase-writer.ts'
import { orderWords } from './word-order.ts'

/** A phrase before it is written: what it reports and its items over the order words were first met in. */
export interface Phrase {
  output: number
  items: Item[]
}

/**
 * Writes phrases as text: words that keep company get neighbouring numbers, rare ones none at all where
 * they are first used, lists that several phrases use are written once, and the phrases of an output stand together.
 *
 * @param words vocabulary in the order of first use; symbol = index + FIRST_WORD
 * @param concepts concept of each output
 */
export function compilePhrases(words: readonly string[], phrases: readonly Phrase[], concepts: readonly number[]) {
  const merged = concepts.map((_, output) =>
    mergeRows(phrases.filter((phrase) => phrase.output === output).map(({ items }) => items)),
  )
  const grouped = merged.flatMap((rows, output) => rows.map((items) => ({ output, items: [...items] })))
  const shared = sharedLists(grouped)
  const order = orderWords(words, shared, grouped)
  const renamed = new Map(order.symbols.map((symbol, index) => [symbol, index + FIRST_WORD]))
  const rename = (symbol: number): number => renamed.get(symbol) ?? symbol

  const lists = shared.map((list) => list.map(rename).sort((a, b) => a - b))
  const writer = createPhraseWriter(FIRST_WORD + order.frequent, lists)
  for (const [output, rows] of merged.entries()) {
    writer.write(
      concepts[output] as number,
      rows.map((items) => renameItems(items, rename)),
    )
  }
  return {
    words: order.symbols.map((symbol) => words[symbol - FIRST_WORD] as string),
    frequent: order.frequent,
    phrases: writer.close(),
  }
}

/** Lists of two words and more that three phrases or more use, the most used first. Found by trying. */
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
    .filter(([, count]) => count > 2)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => key.split(',').map(Number))
}
