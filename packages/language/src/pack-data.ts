import type { SignalData } from './signal.ts'
import type { SignalKind } from './signal-kind.ts'

/** One lexicon file, compiled: it reports a signal, or marks words that open a scope. */
export type ConceptData = SignalConcept | ScopeConcept

export interface SignalConcept {
  concept: string
  signal: SignalKind
  saidBy: 'agent' | 'customer' | 'anyone'
  /** Scopes in which a hit is dropped, as bits of `ScopeFlag`. */
  dropIn: number
}

export interface ScopeConcept {
  concept: string
  /** Bit of `ScopeMark`. */
  mark: number
}

/** What a matched phrase reports. Phrases of a concept that report the same share one output. */
export interface OutputData {
  concept: number
  strength: number
  data?: SignalData
  /** A wording that means something else: it reports nothing and swallows its concept's hits inside it. */
  trap?: true
  /** The phrase must start (1) and/or end (2) its sentence. */
  anchor?: number
}

/**
 * A compiled language: the phrases of its lexicon over numbered words. `lists` and `phrases` are integers as text
 * (match/integers.ts); match/phrase-code.ts says what they mean.
 */
export interface PackData {
  language: 'en' | 'zh'
  /** Hash of the lexicon: part of every report's hash, so that two scores can be told apart by what they knew. */
  version: string
  /** Vocabulary in symbol order, the most used first, separated by spaces. */
  words: string
  /** Further spellings of a word as pairs `traditional simplified`, written together. */
  variants: string
  /** Word lists that several phrases use: how many, then per list its length and distances. */
  lists: string
  /** Per output: its number, how many phrases, the phrases. */
  phrases: string
  outputs: readonly OutputData[]
  concepts: readonly ConceptData[]
  /** How many tokens a negation reaches. */
  negatorReach: number
}
