import { encodeIntegers } from '../src/match/integers.ts'
import { Code, FRESH } from '../src/match/phrase-code.ts'
import { FIRST_WORD } from '../src/match/symbols.ts'
import type { Item } from './encode-phrase.ts'

/**
 * Writes items into the streams that phrase-code.ts describes.
 *
 * @param firstRare first symbol of the words that are numbered in the order of their first use
 * @param sharedLists lists that several phrases use; they are written at once
 */
export function createPhraseWriter(firstRare: number, sharedLists: readonly (readonly number[])[]) {
  const structure: number[] = []
  const sequence: number[] = []
  const members: number[] = []
  let fresh = firstRare
  const numberOf = new Map(sharedLists.map((list, index) => [list.join(), index]))

  function writeMembers(ascending: readonly number[]): void {
    structure.push(ascending.length)
    let previous = 0
    for (const symbol of ascending) {
      members.push(symbol === fresh ? FRESH : symbol - previous)
      if (symbol === fresh) fresh++
      previous = symbol
    }
  }

  function writeWords(symbols: readonly number[]): void {
    for (let from = 0; from < symbols.length; from += Code.mostWords) {
      const run = symbols.slice(from, from + Code.mostWords)
      structure.push(Code.words + run.length)
      for (const symbol of run) {
        sequence.push(symbol === fresh ? FRESH : symbol - FIRST_WORD + 1)
        if (symbol === fresh) fresh++
      }
    }
  }

  function writeItem(item: Item): void {
    if ('symbol' in item) {
      structure.push(item.symbol)
    } else if ('choice' in item) {
      structure.push(item.optional ? Code.optionalChoice : Code.choice, item.choice.length)
      for (const alternative of item.choice) writeItems(alternative)
    } else {
      const ascending = item.words.toSorted((a, b) => a - b)
      const number = numberOf.get(ascending.join())
      if (number === undefined) {
        structure.push(item.optional ? Code.optionalList : Code.list)
        writeMembers(ascending)
      } else structure.push(item.optional ? Code.optionalShared : Code.shared, number)
    }
  }

  function writeItems(items: readonly Item[]): void {
    const run: number[] = []
    for (const item of items) {
      const word = onlyWord(item)
      if (word === null) {
        writeWords(run.splice(0))
        writeItem(item)
      } else run.push(word)
    }
    writeWords(run)
    structure.push(Code.end)
  }

  structure.push(sharedLists.length)
  for (const list of sharedLists) writeMembers(list)

  return {
    /** Writes the phrases of one output. */
    write(output: number, phrases: readonly (readonly Item[])[]): void {
      structure.push(output, phrases.length)
      for (const items of phrases) writeItems(items)
    },
    encoded: () => ({
      structure: encodeIntegers(structure),
      sequence: encodeIntegers(sequence),
      members: encodeIntegers(members),
    }),
  }
}

/** The word of an item that is nothing but a word. */
function onlyWord(item: Item): number | null {
  if ('symbol' in item) return item.symbol >= FIRST_WORD ? item.symbol : null
  return 'words' in item && item.words.length === 1 && !item.optional ? (item.words[0] as number) : null
}
