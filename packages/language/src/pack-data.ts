import type { SignalData } from './signal.ts'
import type { SignalKind } from './signal-kind.ts'

/** One lexicon file, compiled: it reports a signal, or marks words that open a scope. */
export type ConceptData = SignalConcept | ScopeConcept

export interface SignalConcept {
  signal: SignalKind
  saidBy: 'agent' | 'customer' | 'anyone'
  /** Scopes in which a hit is dropped, as bits of `ScopeFlag`. */
  dropIn: number
}

export interface ScopeConcept {
  /** Bit of `ScopeMark`. */
  mark: number
}

/**
 * What a matched phrase reports. Phrases of a concept that report the same share one output. Rows instead of objects:
 * there are hundreds, and names would be a third of them.
 *
 * Strength 0 is a trap: a wording that means something else, reports nothing and swallows its concept's hits inside it.
 * With an anchor the phrase must start (1) and/or end (2) its sentence.
 */
export type OutputData = readonly [concept: number, strength: number, anchor?: number, data?: SignalData]

/**
 * A compiled language: the phrases of its lexicon over numbered words.
 */
export interface PackData {
  language: 'en' | 'zh'
  /** Hash of the lexicon: part of every report's hash, so that two scores can be told apart by what they knew. */
  version: string
  /** Vocabulary in symbol order, separated by spaces: frequent words, then the others by first use. */
  words: string
  /** How many words are frequent. */
  frequent: number
  /** Further spellings of a word as pairs `traditional simplified`, written together. */
  variants: string
  /** The phrases of all outputs: an arithmetic code (match/coded-text.ts) of the numbers of match/phrase-code.ts. */
  phrases: string
  outputs: readonly OutputData[]
  concepts: readonly ConceptData[]
  /** How many tokens a negation reaches. */
  negatorReach: number
}
