import { type BitCoder, CONTEXTS, createNumberModel, type Stream } from './number-model.ts'
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
}

const Streams = { item: 0, length: 1, rows: 2, word: 3, member: 4, shared: 5, count: 6 } as const satisfies Record<
  string,
  Stream
>

/** Stands for the item before the first of a row. */
const NONE = 26
/** Members left that make a difference. */
const LEFT = 8

/** One number for two. Small enough that no engine puts it into an object. */
const both = (one: number, other: number): number => Math.imul(Math.imul(one, 0x2c1b3c6d) + other, 0x297a2d39) >>> 2

/** @param firstRare first symbol of the words that are numbered in the order of their first use */
export function createPhraseModel(code: BitCoder, firstRare: number): PhraseModel {
  const number = createNumberModel(code)
  const contexts = new Int32Array(CONTEXTS)
  let fresh = firstRare
  let concept = 0
  /** The word or list before, and the three items before. */
  let before = 0
  let [last, lastButOne, third] = [NONE, NONE, NONE]
  let depth = 0
  let place = 0

  function numberIn(stream: Stream, a: number, b: number, c: number, d: number, value: number): number {
    contexts[0] = a
    contexts[1] = b
    contexts[2] = c
    contexts[3] = d
    return stream <= Streams.rows ? number.small(stream, contexts, value) : number.any(stream, contexts, value)
  }

  function list(symbols: readonly number[] = []): number[] {
    const lead = both(both(last, depth), place)
    const length = numberIn(Streams.length, last, both(last, lastButOne), lead, concept, symbols.length)
    const members: number[] = []
    let previous = FIRST_WORD - 1
    let member = 1
    for (let left = length; left > 0; left--) {
      const given = symbols[length - left]
      const distance = numberIn(
        Streams.member,
        member >> 3,
        both(Math.min(left, LEFT), member < firstRare ? 0 : 1),
        member,
        both(member, concept),
        given === undefined || given === fresh ? FRESH : given - previous,
      )
      member = distance === FRESH ? fresh++ : previous + distance
      previous = member
      members.push(member)
    }
    before = both(members[0] as number, length)
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
      const recent = both(both(last, lastButOne), third)
      const item = numberIn(Streams.item, both(both(last, depth), place), both(before, last), recent, concept, code)
      third = lastButOne
      lastButOne = last
      last = item
      if (item > Code.gap) before = -item
      place++
      return item
    },
    word(symbol = 0) {
      const given = symbol === fresh ? FRESH : symbol - FIRST_WORD + 1
      const word = numberIn(Streams.word, before, concept, both(last, lastButOne), both(before, concept), given)
      before = word === FRESH ? fresh++ : word - 1 + FIRST_WORD
      return before
    },
    count: (count = 0) => numberIn(Streams.count, 0, 0, 0, 0, count),
    rows(row, count = 0) {
      const rows = numberIn(Streams.rows, last, before, concept, depth, count)
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
      const shared = numberIn(Streams.shared, both(last, lastButOne), concept, before, 0, list)
      before = -shared - NONE
      return shared
    },
    list,
  }
}
