import { Code } from '../src/match/phrase-code.ts'
import { createPhraseModel } from '../src/match/phrase-model.ts'
import { FIRST_WORD } from '../src/match/symbols.ts'
import { writeDigits } from './digit-writer.ts'
import type { Item } from './encode-phrase.ts'

/**
 * Writes items as phrase-code.ts describes.
 *
 * @param firstRare first symbol of the words that are numbered in the order of their first use
 * @param sharedLists lists that several phrases use; they are written at once
 */
export function createPhraseWriter(firstRare: number, sharedLists: readonly (readonly number[])[]) {
  const digits = writeDigits()
  const model = createPhraseModel(digits.end, firstRare)
  const numberOf = new Map(sharedLists.map((list, index) => [list.join(), index]))

  function writeItem(item: Item): void {
    if ('symbol' in item) writeSymbol(item.symbol)
    else if ('choice' in item) {
      model.item(item.optional ? Code.optionalChoice : Code.choice)
      model.rows((row) => writeItems(item.choice[row] as Item[]), item.choice.length)
    } else if (item.words.length === 1 && !item.optional) writeSymbol(item.words[0] as number)
    else
      writeList(
        item.words.toSorted((a, b) => a - b),
        item.optional,
      )
  }

  function writeSymbol(symbol: number): void {
    if (symbol >= FIRST_WORD) {
      model.item(Code.word)
      model.word(symbol)
    } else model.item(symbol < Code.gap ? Code.classes + symbol : symbol)
  }

  function writeList(ascending: readonly number[], optional: boolean): void {
    const number = numberOf.get(ascending.join())
    if (number === undefined) {
      model.item(optional ? Code.optionalList : Code.list)
      model.list(ascending)
    } else {
      model.item(optional ? Code.optionalShared : Code.shared)
      model.sharedList(number)
    }
  }

  function writeItems(items: readonly Item[]): void {
    for (const item of items) writeItem(item)
    model.item(Code.end)
  }

  model.count(sharedLists.length)
  for (const list of sharedLists) {
    model.phrase()
    model.list(list)
  }

  return {
    /** Writes the phrases of the next output. */
    write(concept: number, phrases: readonly (readonly Item[])[]): void {
      model.concept(concept)
      model.count(phrases.length)
      for (const items of phrases) {
        model.phrase()
        writeItems(items)
      }
    },
    close(): string {
      model.close()
      return digits.text()
    },
  }
}
