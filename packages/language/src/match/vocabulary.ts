import { isHighSurrogate } from '../text/characters.ts'
import { collapseRuns, keyOf } from '../text/key.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { classOf } from './symbols.ts'

/** Words of one language with their symbols: an open-addressing table over the keys the tokenizer computed. */
export interface Vocabulary {
  /** Symbol of every token; where the word is unknown its class, or 0. */
  resolve(tokens: Tokens, symbols: Int32Array): void
}

/** No word of a language is longer once its stretched letters are cut. */
const LONGEST = 48

/**
 * Makes a vocabulary out of folded words.
 *
 * @param words folded words; several may share a symbol (a traditional character and its simplified form)
 * @param symbols the symbol of each word, in the same order, from 24 up: lower ones are taken by classes and marks
 * @example
 * const [tokens, symbols] = [tokenize('Thank you'), new Int32Array(2)]
 * createVocabulary(['thank', 'thanks'], [30, 30]).resolve(tokens, symbols)
 * symbols // [30, 0]: the second word is unknown
 */
export function createVocabulary(words: readonly string[], symbols: ArrayLike<number>): Vocabulary {
  let bits = 6
  while (1 << bits < words.length * 2) bits++
  const size = 2 << bits
  /** Key, symbol, key, symbol …: all that most look-ups read. */
  const slots = new Int32Array(size)
  /** By the place of a symbol: where its word's characters begin; a 0 follows the last. */
  const begins = new Int32Array(size)
  const characters = new Uint16Array(words.join().length + 1)
  let begin = 0
  for (const [index, word] of words.entries()) {
    const end = begin + word.length
    for (let at = begin; at < end; at++) characters[at] = word.charCodeAt(at - begin)
    const key = keyOf(characters, begin, end)
    let slot = slotOf(key)
    while (slots[slot + 1] !== 0) slot = after(slot)
    slots[slot] = key
    slots[slot + 1] = symbols[index] as number
    begins[slot] = begin
    begin = end + 1
  }

  function slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> (31 - bits)) & -2
  }

  function after(slot: number): number {
    return (slot + 2) & (size - 1)
  }

  function find(key: number, folded: Uint16Array, start: number, length: number): number {
    for (let slot = slotOf(key); slots[slot + 1] !== 0; slot = after(slot)) {
      if (slots[slot] === key && (key >= 0 || isAt(slot, folded, start, length))) return slots[slot + 1] as number
    }
    return 0
  }

  function isAt(slot: number, folded: Uint16Array, start: number, length: number): boolean {
    const from = begins[slot] as number
    for (let at = 0; at < length; at++) if (characters[from + at] !== folded[start + at]) return false
    return characters[from + length] === 0
  }

  const collapsed = new Uint16Array(LONGEST)

  /** Symbol of a stretched word, whose letters may be double by right ("soooo" is "so", "goood" is "good"). */
  function findStretched(folded: Uint16Array, start: number, end: number): number {
    for (let run = 2; run > 0; run--) {
      const length = collapseRuns(folded, start, end, run, collapsed)
      const symbol = length > 0 ? find(keyOf(collapsed, 0, length), collapsed, 0, length) : 0
      if (symbol !== 0) return symbol
    }
    return 0
  }

  function resolve({ count, folded, start, end, kind, key, stretched }: Tokens, result: Int32Array): void {
    for (let index = 0; index < count; index++) {
      const from = start[index] as number
      const own = key[index] as number
      let symbol = find(
        own,
        folded,
        from,
        own >= 0 ? 0 : lengthOf(kind[index] as number, from, end[index] as number, folded),
      )
      if (symbol === 0) {
        if (stretched[index] === 1) symbol = findStretched(folded, from, end[index] as number)
        if (symbol === 0) symbol = classOf(kind[index] as number)
      }
      result[index] = symbol
    }
  }
  return { resolve }
}

/** An emoji is looked up without the marks that only change its look. */
const lengthOf = (kind: number, start: number, end: number, folded: Uint16Array): number =>
  kind !== TokenKind.emoji ? end - start : isHighSurrogate(folded[start] as number) ? 2 : 1
