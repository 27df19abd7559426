import type { SignalData } from './signal.ts'
import type { SignalKind } from './signal-kind.ts'

/**
 * One lexicon file, compiled: the signal it reports, or as bits of `ScopeMark` the scope its words open; who says it; in
 * which scopes a hit is dropped, as bits of `ScopeFlag`; and its outputs. Rows instead of objects: there are hundreds, and
 * names would be a third of them.
 */
export type ConceptData = readonly [
  reports: SignalKind | number,
  saidBy: 'agent' | 'customer' | 'anyone',
  dropIn: number,
  outputs: readonly OutputData[],
]

/**
 * What a matched phrase reports, or its strength alone. Phrases of a concept that report the same share one output; over
 * all concepts outputs are numbered in order.
 *
 * Strength 0 is a trap: a wording that means something else, reports nothing and swallows its concept's hits inside it.
 * With an anchor the phrase must start (1) and/or end (2) its sentence.
 */
export type OutputData = number | readonly [strength: number, anchor: number, data?: SignalData]

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
  concepts: readonly ConceptData[]
  /** How many tokens a negation reaches. */
  negatorReach: number
}
