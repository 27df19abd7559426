import type { Span } from '@attune/core'
import { checkReaderOptions, checkReadOptions } from './check-reader-options.ts'
import { givenValue } from './data-given/given-value.ts'
import { settleData } from './data-given/settle-data.ts'
import { chooseLanguage } from './identify/choose-language.ts'
import { countScripts } from './identify/count-scripts.ts'
import type { Identify } from './identify/identified.ts'
import { isReadable, type Language } from './identify/identify-language.ts'
import { type LanguagePack, type LoadedPack, loadPack } from './language-pack.ts'
import { findHits, type Hit } from './match/find-hits.ts'
import { resolveHits } from './match/resolve-hits.ts'
import { measure } from './measures/measures.ts'
import type { MessageLength, MessageReading } from './message-reading.ts'
import { kindsWithObject, type ObjectFinder } from './object/object-finder.ts'
import { withObject } from './object/with-object.ts'
import { emphasised } from './scope/emphasis.ts'
import { createScopeReader } from './scope/read-scope.ts'
import { ScopeFlag } from './scope/scope-flag.ts'
import type { Signal } from './signal.ts'
import { structuralSignals } from './structure/structural-signals.ts'
import { TokenKind } from './text/token-kind.ts'
import { tokenize } from './text/tokenize.ts'
import { createTokens, type Tokens } from './text/tokens.ts'

export interface ReaderOptions {
  /** Languages to read, e.g. `[english]` from `@attune/language/en`. */
  packs: readonly LanguagePack[]
  /**
   * Tells languages that share an alphabet apart: `identifyLanguage` of `@attune/language/identify`. It is asked only
   * when a message is not in Chinese, Japanese or Korean script and not plainly English. Without it Latin text counts
   * as English.
   */
  identify?: Identify
}

export interface ReadOptions {
  /**
   * BCP 47 tag when the language is known; otherwise it is identified. It is the reading's `language` as given. Any
   * English or Chinese tag leaves the packs to the script, so that mixed messages are read in both; with any other no pack
   * is used, and only what shows by its form is reported (questions, e-mail addresses, amounts).
   */
  language?: Language
  /** Whose words these are. Wordings that only the other side uses are not reported. Omitted: both sides' are. */
  role?: 'customer' | 'agent'
}

export interface Reader {
  /**
   * Reads one message. Any string is accepted; time is linear in its length.
   *
   * @throws {OptionsError} for an option that does not exist or cannot be used
   */
  read(text: string, options?: ReadOptions): MessageReading
  /** Identifies the packs, for hashes. */
  version: string
}

/** Buffers larger than this are not kept between messages. */
const KEPT_CAPACITY = 1 << 16

/**
 * Builds a reader. Packs are decoded on its first use.
 *
 * @throws {OptionsError} for an option that does not exist or cannot be used, with its path and the nearest known name
 * @example
 * const reader = createReader({ packs: [english] })
 * reader.read("I'm so sorry you were charged twice").signals[0]?.kind // 'apology'
 */
export function createReader(options: ReaderOptions): Reader {
  checkReaderOptions(options)
  const { packs, identify } = options
  const chinese = packs.find((pack) => pack.language === 'zh')
  const version = packs.map((pack) => `${pack.language}@${pack.version}`).join(' ')
  let tokens: Tokens = createTokens(256)
  let symbols = new Int32Array(256)

  function read(text: string, readOptions?: ReadOptions): MessageReading {
    if (readOptions !== undefined) checkReadOptions(readOptions)
    const language = readOptions?.language
    const role = readOptions?.role
    const current = tokenize(text, tokens)
    if (current.start.length <= KEPT_CAPACITY) tokens = current
    if (symbols.length < current.start.length) symbols = new Int32Array(current.start.length)
    let signals: Signal[] = structuralSignals(text, current)
    const scripts = countScripts(text, current, () => (chinese ? loadPack(chinese).scripts : noScripts))
    const spoken = language ?? chooseLanguage(text, current, scripts, identify)
    const readable = isReadable(spoken) && (spoken !== 'unknown' || scripts.other === 0)
    for (const pack of readable ? packs : []) {
      if (pack.language === 'zh' && scripts.han === 0) continue
      if (pack.language !== 'zh' && scripts.han === current.count) continue
      const loaded = loadPack(pack)
      loaded.vocabulary.resolve(text, current, symbols)
      readPack(loaded, pack.findObject, text, current, symbols, role, signals)
    }
    if (symbols.length > KEPT_CAPACITY) symbols = new Int32Array(256)
    if (signals.length > 1) signals = settleData(signals.sort(byPlace))
    const length = lengthOf(text, current)
    // Of words nobody here understands nothing can be told.
    const measures = readable ? measure(signals, length) : measure([], { ...length, words: 0 })
    return { language: spoken, signals, measures, length }
  }

  return { read, version: identify ? `${version} identify` : version }
}

function readPack(
  pack: LoadedPack,
  findObject: ObjectFinder | undefined,
  text: string,
  tokens: Tokens,
  symbols: Int32Array,
  role: string | undefined,
  signals: Signal[],
) {
  const { outputs, concepts } = pack.data
  // A wording that only the other side uses must not compete with this side's.
  const isSaid = ({ output }: Hit): boolean => {
    const concept = concepts[outputs[output]?.concept ?? -1]
    return !concept || 'mark' in concept || concept.saidBy === 'anyone' || concept.saidBy === role
  }
  const found = findHits(pack.automaton, outputs, text, tokens, symbols)
  const hits = resolveHits(pack.data, role === undefined ? found : found.filter(isSaid))
  if (hits.length === 0) return
  const marks = new Map<number, number>()
  for (const { to, output } of hits) {
    const concept = concepts[outputs[output]?.concept ?? -1]
    if (concept && 'mark' in concept) marks.set(to - 1, (marks.get(to - 1) ?? 0) | concept.mark)
  }
  const scope = createScopeReader(text, tokens, marks, pack.data.negatorReach)
  for (const hit of hits) {
    const output = outputs[hit.output]
    const concept = output && concepts[output.concept]
    if (!output || !concept || 'mark' in concept) continue
    const flags = scope.flagsOf(hit)
    if (flags & concept.dropIn) continue
    const asked = (flags & ScopeFlag.asked) !== 0
    const words: Span = [tokens.start[hit.from] ?? 0, tokens.end[hit.to - 1] ?? 0]
    const span = concept.signal === 'gives-datum' ? givenValue(text, words, output.data?.datum) : words
    if (span === null) continue
    const signal: Signal = {
      kind: concept.signal,
      span,
      strength: emphasised(concept.signal, output.strength, hit, text, tokens),
      data: asked ? { ...output.data, asked } : (output.data ?? noData),
    }
    signals.push(findObject && kindsWithObject.has(signal.kind) ? withObject(signal, text, findObject) : signal)
  }
}

const noData = Object.freeze({})
const noScripts: ReadonlyMap<number, 1 | 2> = new Map()

/** By start, the longer first, then by name: the same order on every machine. */
const byPlace = (a: Signal, b: Signal): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)

function lengthOf(text: string, tokens: Tokens): MessageLength {
  let words = 0
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    if (kind !== TokenKind.punctuation && kind !== TokenKind.emoji) words++
  }
  const sentences = tokens.count === 0 ? 0 : (tokens.sentence[tokens.count - 1] as number) + 1
  return { characters: text.length, words, sentences }
}
