import type { Fact, JsonValue, Span } from '@attune/core'
import { type ContentWord, contentWords } from '../text/content-words.ts'

/** Letters of the shortest Latin word that can betray a fact. */
const SHORTEST_WORD = 3
/** A value longer than this is recognised by its beginning. */
const LONGEST_TERM = 120
const MOST_TERMS = 12
/** Share of a value's words that must come back: "花生过敏" mentions "对花生过敏". */
const ENOUGH = 0.6
/** A statement names more than the value does; one word of it alone betrays nothing. */
const WORDS_OF_A_STATEMENT = 2

export interface Mention {
  fact: Fact
  span: Span
}

/** What a fact sounds like. */
interface Sound {
  terms: { whole: string; words: readonly ContentWord[] }[]
  statement: readonly ContentWord[]
  about: ReadonlySet<string>
}

/** Facts stay the same while messages come and go: what they sound like is worked out once. */
const sounds = new WeakMap<Fact, Sound>()

/**
 * Facts that a text says: their value whole or in most of its words, or most words of their statement, which is often
 * in another language than the value. Linear in the text and in the facts.
 */
export function mentionsOf(text: string, facts: readonly Fact[]): Mention[] {
  return facts.length === 0 ? [] : mentionsIn(listen(text), facts)
}

/** A text as facts are looked for in it. */
export interface HeardText {
  lower: string
  /** Where each word that can betray a fact stands first. */
  words: ReadonlyMap<string, Span>
  /** Words that are long enough to show what a text is about. */
  topics: ReadonlySet<string>
}

/** Who is diabetic has diabetes: the words of people for the words of things. */
const kindred: ReadonlyMap<string, string> = new Map([
  ['diabetic', 'diabet'],
  ['allergic', 'allergy'],
  ['allergie', 'allergy'],
  ['allergi', 'allergy'],
  ['pregnancy', 'pregnant'],
  ['asthmatic', 'asthma'],
  ['epileptic', 'epilepsy'],
  ['autistic', 'autism'],
  ['depression', 'depress'],
  ['divorc', 'divorce'],
  ['widow', 'widowed'],
  ['coeliac', 'celiac'],
])
const ofOneKind = (key: string): string => kindred.get(key) ?? key

/** Prepares a text once, however many facts are looked for in it. */
export function listen(text: string): HeardText {
  const words = new Map<string, Span>()
  for (const { key, span } of contentWords(text, SHORTEST_WORD))
    if (!words.has(ofOneKind(key))) words.set(ofOneKind(key), span)
  return { lower: inLowerCase(text), words, topics: new Set(contentWords(text).map(({ key }) => key)) }
}

/** What `mentionsOf` finds, in a text that has been prepared. */
export function mentionsIn({ lower, words }: HeardText, facts: readonly Fact[]): Mention[] {
  return facts.flatMap((fact) => {
    const { terms, statement } = soundOf(fact)
    for (const term of terms) {
      const span = findWhole(lower, term.whole) ?? findWords(words, term.words)
      if (span) return [{ fact, span }]
    }
    const span = statement.length < WORDS_OF_A_STATEMENT ? null : findWords(words, statement, WORDS_OF_A_STATEMENT)
    return span ? [{ fact, span }] : []
  })
}

/** Whether a text has any word of a fact's statement or value. Who says a fact touches it too. */
export function touchesFact({ topics }: HeardText, fact: Fact): boolean {
  for (const word of soundOf(fact).about) if (topics.has(word)) return true
  return false
}

function soundOf(fact: Fact): Sound {
  const known = sounds.get(fact)
  if (known) return known
  const parts = termsOf(fact.value)
  const sound: Sound = {
    terms: parts.map((term) => ({ whole: inLowerCase(term), words: contentWords(term, SHORTEST_WORD) })),
    statement: contentWords(fact.statement),
    about: new Set([fact.statement, ...parts].flatMap((part) => contentWords(part).map((word) => word.key))),
  }
  sounds.set(fact, sound)
  return sound
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

function findWords(text: ReadonlyMap<string, Span>, term: readonly ContentWord[], least = 1): Span | null {
  const found = term.map((word) => text.get(ofOneKind(word.key))).filter((span) => span !== undefined)
  if (found.length < Math.max(least, term.length * ENOUGH)) return null
  const start = Math.min(...found.map((span) => span[0]))
  const end = Math.max(...found.map((span) => span[1]))
  return end - start <= LONGEST_TERM ? [start, end] : (found[0] ?? null)
}
