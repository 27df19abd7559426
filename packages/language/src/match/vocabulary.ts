import { foldCharacter, isHighSurrogate } from '../text/characters.ts'
import { collapseRuns, hashText } from '../text/hash.ts'
import { TokenKind } from '../text/token-kind.ts'
import { TokenFlag, type Tokens } from '../text/tokens.ts'
import { classOf } from './symbols.ts'

/** Words of one language with their symbols: an open-addressing table over the hashes the tokenizer computed. */
export interface Vocabulary {
  /** Symbol of every token; where the word is unknown its class, or 0. */
  resolve(text: string, tokens: Tokens, symbols: Int32Array): void
  symbolOf(word: string): number
}

/** @param words folded words; several may share a symbol (a traditional character and its simplified form) */
export function createVocabulary(words: readonly string[], symbols: ArrayLike<number>): Vocabulary {
  let size = 64
  while (size < words.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  for (let index = 0; index < words.length; index++) {
    let slot = hashText(words[index] ?? '') & mask
    while (slots[slot]) slot = (slot + 1) & mask
    slots[slot] = index + 1
  }

  function find(hash: number, text: string, start: number, end: number): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0
      if (entry === 0) return 0
      if (sameWord(words[entry - 1] ?? '', text, start, end)) return symbols[entry - 1] ?? 0
    }
  }
  const symbolOf = (word: string) => find(hashText(word), word, 0, word.length)

  function resolve(text: string, tokens: Tokens, result: Int32Array): void {
    for (let index = 0; index < tokens.count; index++) {
      const start = tokens.start[index] ?? 0
      const end = tokens.end[index] ?? 0
      const kind = tokens.kind[index] ?? 0
      let symbol = find(tokens.hash[index] ?? 0, text, start, keyEnd(text, start, end, kind))
      if (symbol === 0 && ((tokens.flags[index] ?? 0) & TokenFlag.stretched) !== 0) {
        symbol = symbolOf(collapseRuns(text, start, end, 2)) || symbolOf(collapseRuns(text, start, end, 1))
      }
      result[index] = symbol || classOf(kind)
    }
  }
  return { resolve, symbolOf }
}

/** A run of one mark ("!!!") is looked up as the single mark, an emoji without the marks that only change its look. */
function keyEnd(text: string, start: number, end: number, kind: number): number {
  if (kind === TokenKind.punctuation) return start + 1
  if (kind === TokenKind.emoji) return start + (isHighSurrogate(text.charCodeAt(start)) ? 2 : 1)
  return end
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== foldCharacter(text.charCodeAt(start + at))) return false
  }
  return true
}
