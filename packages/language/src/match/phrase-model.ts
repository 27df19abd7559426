import { type CodeEnd, createNumberModel, type Stream } from './number-model.ts'
import { Code, FRESH } from './phrase-code.ts'
import { FIRST_WORD } from './symbols.ts'

/**
 * The numbers of phrase-code.ts one after another, each with what tells most about it. The writer gives each number and gets
 * it back; the reader leaves it out and gets what was written.
 */
export interface PhraseModel {
  /** Starts a concept. */
  concept(concept: number): void
  /** Starts a phrase. */
  phrase(): void
  item(code?: number): number
  /** Symbol of a word. */
  word(symbol?: number): number
  /** How many lists or phrases there are. */
  count(count?: number): number
  /** The rows of a choice: `row` is called for each. */
  rows(row: (index: number) => void, count?: number): void
  sharedList(list?: number): number
  /** Symbols of a list, ascending. */
  list(symbols?: readonly number[]): number[]
  close(): void
}

/** The first three are mostly tiny: see number-model.ts. */
const Streams = { item: 0, length: 1, rows: 2, word: 3, member: 4, shared: 5, count: 6 } as const satisfies Record<
  string,
  Stream
>

/** Stands for the item before the first of a row. */
const NONE = 26
/** Members left that make a difference. */
const LEFT = 8

/** @param firstRare first symbol of the words that are numbered in the order of their first use */
export function createPhraseModel(end: CodeEnd, firstRare: number): PhraseModel {
  const { number, close } = createNumberModel(end)
  let fresh = firstRare
  let concept = 0
  /** The word or list before, and the three items before. */
  let before = 0
  let [last, lastButOne, third] = [NONE, NONE, NONE]
  let depth = 0
  let place = 0

  function list(symbols: readonly number[] = []): number[] {
    const length = number(
      Streams.length,
      last,
      last | (lastButOne << 5),
      last | (depth << 5) | (place << 10),
      symbols.length,
    )
    const members: number[] = []
    let previous = FIRST_WORD - 1
    let member = 1
    for (let left = length; left > 0; left--) {
      const given = symbols[length - left]
      const distance = number(
        Streams.member,
        member >> 3,
        (left < LEFT ? left : LEFT) * 2 + (member < firstRare ? 0 : 1),
        member,
        given === undefined || given === fresh ? FRESH : given - previous,
      )
      member = distance === FRESH ? fresh++ : previous + distance
      previous = member
      members.push(member)
    }
    before = ((members[0] as number) << 6) ^ length
    return members
  }

  return {
    concept(next) {
      concept = next
    },
    phrase() {
      before = 0
      last = lastButOne = third = NONE
      depth = place = 0
    },
    item(code = 0) {
      const recent = last | (lastButOne << 5) | (third << 10)
      const item = number(Streams.item, last | (depth << 5) | (place << 10), (before << 5) ^ last, recent, code)
      third = lastButOne
      lastButOne = last
      last = item
      if (item > Code.gap) before = -item
      place++
      return item
    },
    word(symbol = 0) {
      const given = symbol === fresh ? FRESH : symbol - FIRST_WORD + 1
      const word = number(Streams.word, before, concept, last | (lastButOne << 5), given)
      before = word === FRESH ? fresh++ : word - 1 + FIRST_WORD
      return before
    },
    count: (count = 0) => number(Streams.count, 0, 0, 0, count),
    rows(row, count = 0) {
      const rows = number(Streams.rows, last, before, concept, count)
      const [lead, at] = [before, place]
      depth++
      for (let index = 0; index < rows; index++) {
        before = lead
        place = 0
        row(index)
        last = lastButOne = NONE - 1
      }
      depth--
      before = rows
      place = at
    },
    sharedList(list = 0) {
      const shared = number(Streams.shared, last | (lastButOne << 5), concept, before, list)
      before = -shared - NONE
      return shared
    },
    list,
    close,
  }
}
