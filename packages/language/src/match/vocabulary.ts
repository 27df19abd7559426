import { isHighSurrogate } from '../text/characters.ts'
import { collapseRuns, HASH_START, hashFolded, hashStep } from '../text/hash.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { classOf } from './symbols.ts'

/** Words of one language with their symbols: an open-addressing table over the hashes the tokenizer computed. */
export interface Vocabulary {
  /** Symbol of every token; where the word is unknown its class, or 0. */
  resolve(tokens: Tokens, symbols: Int32Array): void
}

const SPACE = 32

/** Whole numbers of a slot: the word's hash, where its characters begin, how many they are, its symbol. */
const SLOT = 4

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
  let size = 64
  while (size < words.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size * SLOT)
  const joined = words.join(' ')
  const characters = new Uint16Array(joined.length + 1)
  let longest = 0
  let begin = 0
  let hash = HASH_START
  for (let at = 0, index = 0; at <= joined.length; at++) {
    const code = at === joined.length ? SPACE : joined.charCodeAt(at)
    if (code !== SPACE) {
      characters[at] = code
      hash = hashStep(hash, code)
      continue
    }
    insert(hash, begin, at - begin, symbols[index++] as number)
    longest = Math.max(longest, at - begin)
    begin = at + 1
    hash = HASH_START
  }

  function insert(hash: number, begin: number, length: number, symbol: number): void {
    let slot = (hash & mask) * SLOT
    while (slots[slot + 2] !== 0) slot = (slot + SLOT) & (size * SLOT - 1)
    slots[slot] = hash
    slots[slot + 1] = begin
    slots[slot + 2] = length
    slots[slot + 3] = symbol
  }

  function find(hash: number, folded: Uint16Array, start: number, length: number): number {
    for (let slot = (hash & mask) * SLOT; slots[slot + 2] !== 0; slot = (slot + SLOT) & (size * SLOT - 1)) {
      if (slots[slot] === hash && slots[slot + 2] === length && isAt(slots[slot + 1] as number, folded, start, length))
        return slots[slot + 3] as number
    }
    return 0
  }

  function isAt(from: number, folded: Uint16Array, start: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (characters[from + at] !== folded[start + at]) return false
    return true
  }

  const collapsed = new Uint16Array(longest)

  /** Symbol of a stretched word, whose letters may be double by right ("soooo" is "so", "goood" is "good"). */
  function findStretched(folded: Uint16Array, start: number, end: number): number {
    for (let run = 2; run > 0; run--) {
      const length = collapseRuns(folded, start, end, run, collapsed)
      const symbol = length > 0 ? find(hashFolded(collapsed, 0, length), collapsed, 0, length) : 0
      if (symbol !== 0) return symbol
    }
    return 0
  }

  function resolve({ count, folded, start, end, kind, hash, stretched }: Tokens, result: Int32Array): void {
    for (let index = 0; index < count; index++) {
      const from = start[index] as number
      const to = end[index] as number
      const own = kind[index] as number
      let symbol = find(hash[index] as number, folded, from, keyEnd(folded, from, to, own) - from)
      if (symbol === 0) {
        if (stretched[index] === 1) symbol = findStretched(folded, from, to)
        if (symbol === 0) symbol = classOf(own)
      }
      result[index] = symbol
    }
  }
  return { resolve }
}

/** A run of one mark ("!!!") is looked up as the single mark, an emoji without the marks that only change its look. */
function keyEnd(folded: Uint16Array, start: number, end: number, kind: number): number {
  if (kind === TokenKind.punctuation) return start + 1
  if (kind === TokenKind.emoji) return start + (isHighSurrogate(folded[start] as number) ? 2 : 1)
  return end
}
