import type { Fact, JsonValue, Span } from '@attune/core'
import { type ContentWord, contentWords } from './content-words.ts'

/** Letters of the shortest Latin word that can betray a fact. */
const SHORTEST_WORD = 3
/** A value longer than this is recognised by its beginning. */
const LONGEST_TERM = 120
const MOST_TERMS = 12
/** Share of a value's words that must come back: "花生过敏" mentions "对花生过敏". */
const ENOUGH = 0.6

export interface Mention {
  fact: Fact
  span: Span
}

/** Facts whose value a text says, whole or in most of its words. Linear in the text and in the facts. */
export function mentionsOf(text: string, facts: readonly Fact[]): Mention[] {
  const words = new Map<string, Span>()
  for (const { key, span } of contentWords(text, SHORTEST_WORD)) if (!words.has(key)) words.set(key, span)
  const lower = inLowerCase(text)
  return facts.flatMap((fact) => {
    for (const term of termsOf(fact.value)) {
      const span = findWhole(lower, inLowerCase(term)) ?? findWords(words, contentWords(term, SHORTEST_WORD))
      if (span) return [{ fact, span }]
    }
    return []
  })
}

/** Whether a text touches what a fact is about: any word of its statement or its value. */
export function touchesFact(text: string, fact: Fact): boolean {
  const about = new Set(
    [fact.statement, ...termsOf(fact.value)].flatMap((part) => contentWords(part).map((word) => word.key)),
  )
  return contentWords(text).some((word) => about.has(word.key)) || mentionsOf(text, [fact]).length > 0
}

function termsOf(value: JsonValue): string[] {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return parts
    .slice(0, MOST_TERMS)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => String(part).trim().slice(0, LONGEST_TERM))
}

/** Small letters where that keeps every position. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)
const joinsWords = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !isHan(character)

function findWhole(text: string, term: string): Span | null {
  if (term.length < (isHan(term.charAt(0)) ? 2 : SHORTEST_WORD)) return null
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length)) {
    const end = start + term.length
    const cutsIn = joinsWords(term.charAt(0)) && joinsWords(text.charAt(start - 1))
    const cutsOut = joinsWords(term.charAt(term.length - 1)) && joinsWords(text.charAt(end))
    if (!cutsIn && !cutsOut) return [start, end]
  }
  return null
}

function findWords(text: ReadonlyMap<string, Span>, term: readonly ContentWord[]): Span | null {
  const found = term.map((word) => text.get(word.key)).filter((span) => span !== undefined)
  if (term.length === 0 || found.length < term.length * ENOUGH) return null
  const start = Math.min(...found.map((span) => span[0]))
  const end = Math.max(...found.map((span) => span[1]))
  return end - start <= LONGEST_TERM ? [start, end] : (found[0] ?? null)
}
