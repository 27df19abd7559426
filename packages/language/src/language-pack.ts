import { type Automaton, createAutomaton } from './match/automaton.ts'
import type { Hits } from './match/find-hits.ts'
import { readNetwork } from './match/phrase-network.ts'
import { createReports, type Report, type ReportColumns } from './match/reports.ts'
import { createHitResolver } from './match/resolve-hits.ts'
import { classOf, FIRST_WORD } from './match/symbols.ts'
import { createVocabulary, type Vocabulary } from './match/vocabulary.ts'
import type { PackData } from './pack-data.ts'
import { isCurrency, isDigit } from './text/characters.ts'
import { tokenize } from './text/tokenize.ts'

/** A language the reader can be given: `english` from `@attune/language/en`, `chinese` from `@attune/language/zh`. */
export interface LanguagePack {
  language: PackData['language']
  version: string
  /** Compiled data; decoded on first use, so that importing a pack costs nothing. */
  data: PackData
}

export interface LoadedPack {
  data: PackData
  vocabulary: Vocabulary
  automaton: Automaton
  /** By output. */
  reports: readonly Report[]
  columns: ReportColumns
  /** Drops hits that others stand in place of. */
  resolveHits: (hits: Hits) => void
  /** Characters that only traditional (1) or only simplified (2) script uses, as far as the lexicon knows them. */
  scripts: ReadonlyMap<number, 1 | 2>
}

const loaded = new WeakMap<PackData, LoadedPack>()

export function loadPack(pack: LanguagePack): LoadedPack {
  const known = loaded.get(pack.data)
  if (known) return known
  const fresh = decodePack(pack.data)
  loaded.set(pack.data, fresh)
  return fresh
}

function decodePack(data: PackData): LoadedPack {
  const words = data.words.split(' ')
  const symbols = words.map((_, index) => FIRST_WORD + index)
  const symbolOf = data.variants === '' ? new Map() : new Map(words.map((word, index) => [word, FIRST_WORD + index]))
  const scripts = new Map<number, 1 | 2>()
  for (let at = 0; at + 1 < data.variants.length; at += 2) {
    const traditional = data.variants.charAt(at)
    const simplified = data.variants.charAt(at + 1)
    scripts.set(traditional.charCodeAt(0), 1)
    scripts.set(simplified.charCodeAt(0), 2)
    words.push(traditional)
    symbols.push(symbolOf.get(simplified) ?? 0)
  }
  const { reports, columns } = createReports(data)
  const vocabulary = createVocabulary(words, symbols)
  return {
    data,
    vocabulary,
    automaton: createAutomaton(readNetwork(data), FIRST_WORD + words.length, classesOf(words, symbols)),
    reports,
    columns,
    resolveHits: createHitResolver(columns),
    scripts,
  }
}

/** Vocabulary words that also answer to a class: "100" is a number, "3pm" a time. */
function classesOf(words: readonly string[], symbols: readonly number[]): Map<number, number> {
  const classes = new Map<number, number>()
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string
    // Only what starts with a digit or a currency sign can be more than a word.
    const first = word.charCodeAt(0)
    if (!isDigit(first) && !isCurrency(first)) continue
    const tokens = tokenize(word)
    const wordClass = tokens.count === 1 ? classOf(tokens.kind[0] ?? 0) : 0
    if (wordClass > 0) classes.set(symbols[index] ?? 0, wordClass)
  }
  return classes
}
