import { checkReaderOptions, checkReadOptions, checkText } from './check-reader-options.ts'
import { settleData } from './data-given/settle-data.ts'
import type { Detail } from './details/detail.ts'
import { chooseLanguage } from './identify/choose-language.ts'
import { countScripts } from './identify/count-scripts.ts'
import type { Identify } from './identify/identified.ts'
import { isReadable, type Language } from './identify/identify-language.ts'
import { type LanguagePack, type LoadedPack, loadPack } from './language-pack.ts'
import { createHits, findHits, type Hits } from './match/find-hits.ts'
import type { Report } from './match/reports.ts'
import { measure } from './measures/measures.ts'
import type { MessageLength, MessageReading } from './message-reading.ts'
import { emphasised } from './scope/emphasis.ts'
import { flagsOf, openScope } from './scope/read-scope.ts'
import { ScopeFlag } from './scope/scope-flag.ts'
import type { Signal } from './signal.ts'
import { sortByPlace } from './sort-signals.ts'
import { structuralSignals } from './structure/structural-signals.ts'
import { TokenKind } from './text/token-kind.ts'
import { tokenize } from './text/tokenize.ts'
import { createTokens, type Tokens } from './text/tokens.ts'

/** What a reader knows: its languages, and how closely it looks. */
export interface ReaderOptions {
  /** Languages to read, e.g. `[english]` from `@attune/language/en`. */
  packs: readonly LanguagePack[]
  /**
   * Tells languages that share an alphabet apart: `identifyLanguage` of `@attune/language/identify`. It is asked only
   * when a message is not in Chinese, Japanese or Korean script. Without it Latin text counts as English.
   */
  identify?: Identify
  /**
   * Closer looks: `dataGiven` and `objects` of `@attune/language/details`. Without the first the span of a datum that is
   * announced ("my name is …") is the announcement, without the second signals have no `object`. Measures stay nearly the same.
   */
  details?: readonly Detail[]
}

/** What is known about a message besides its words. */
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

/** Reads messages. Made once by {@link createReader}, used for any number of them. */
export interface Reader {
  /**
   * Reads one message. Any string is accepted; time is linear in its length.
   *
   * @throws {OptionsError} for an option that does not exist or cannot be used, and for what is no string
   */
  read(text: string, options?: ReadOptions): MessageReading
  /** Identifies the packs, for hashes. */
  version: string
  /** Ids of the details it looks at; left out by readers that are not made by {@link createReader}. */
  details?: readonly string[]
}

/** Buffers for texts longer than this are not kept between messages. */
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
  const { packs, identify, details = [] } = options
  const refiners = new Map(details.flatMap((detail) => detail.kinds.map((kind) => [kind, detail])))
  const chinese = packs.find((pack) => pack.language === 'zh')
  const version = [
    ...packs.map((pack) => `${pack.language}@${pack.version}`),
    ...(identify ? ['identify'] : []),
    ...details.map(({ id }) => id),
  ].join(' ')
  let tokens: Tokens = createTokens(256)
  let symbols = new Int32Array(256)
  let hits = createHits()

  /** By place in `packs`; what no message needed is not loaded. */
  const inUse: (UsedPack | undefined)[] = packs.map(() => undefined)

  function use(place: number): UsedPack {
    const loaded = loadPack(packs[place] as LanguagePack)
    const used = { ...loaded, refiners: loaded.reports.map(({ kind }) => (kind ? refiners.get(kind) : undefined)) }
    inUse[place] = used
    return used
  }

  function read(text: string, readOptions?: ReadOptions): MessageReading {
    checkText(text)
    if (readOptions !== undefined) checkReadOptions(readOptions)
    const language = readOptions?.language
    const role = readOptions?.role
    const current = tokenize(text, tokens)
    tokens = current.folded.length <= KEPT_CAPACITY ? current : createTokens(256)
    if (symbols.length < current.count) symbols = new Int32Array(current.start.length)
    const found: Signal[] = structuralSignals(text, current)
    const scripts = countScripts(text, current, () => (chinese ? loadPack(chinese).scripts : noScripts))
    const spoken = language ?? chooseLanguage(text, scripts, identify)
    const readable = isReadable(spoken) && (spoken !== 'unknown' || scripts.other === 0)
    for (let place = 0; readable && place < packs.length; place++) {
      // Nothing for Chinese without its characters, nothing for the others among nothing but those.
      if (scripts.han === (packs[place]?.language === 'zh' ? 0 : current.count)) continue
      const used = inUse[place] ?? use(place)
      used.vocabulary.resolve(current, symbols)
      readPack(used, text, current, symbols, role, hits, found)
    }
    if (symbols.length > KEPT_CAPACITY) symbols = new Int32Array(256)
    if (hits.from.length > KEPT_CAPACITY) hits = createHits()
    sortByPlace(found)
    const signals = settleData(found)
    const length = lengthOf(text, current)
    // Of words nobody here understands nothing can be told.
    const measures = readable ? measure(signals, length) : measure([], { ...length, words: 0 })
    return { language: spoken, signals, measures, length }
  }

  return { read, version, details: details.map(({ id }) => id) }
}

/** A pack as one reader uses it. */
interface UsedPack extends LoadedPack {
  /** By output: who looks closer at its signals. */
  refiners: readonly (Detail | undefined)[]
}

function readPack(
  pack: UsedPack,
  text: string,
  tokens: Tokens,
  symbols: Int32Array,
  role: ReadOptions['role'],
  hits: Hits,
  signals: Signal[],
) {
  findHits(pack, text, tokens, symbols, role, hits)
  if (hits.count === 0) return
  pack.resolveHits(hits)
  const scope = openScope(text, tokens, marksOf(hits, pack.columns.mark, tokens), pack.data.negatorReach)
  for (let index = 0; index < hits.count; index++) {
    const output = hits.output[index] as number
    const report = pack.reports[output] as Report
    const { kind, dropIn, data, askedData } = report
    if (kind === null || hits.dropped[index] === 1) continue
    const from = hits.from[index] as number
    const to = hits.to[index] as number
    const flags = flagsOf(scope, from, to, dropIn)
    if (flags & dropIn) continue
    const signal: Signal = {
      kind,
      span: [tokens.start[from] as number, tokens.end[to - 1] as number],
      strength: emphasised(report, from, to, scope.end, text, tokens),
      data: flags & ScopeFlag.asked ? askedData : data,
    }
    const detail = pack.refiners[output]
    const refined = detail ? detail.refine(signal, text, pack.data.language) : signal
    if (refined) signals.push(refined)
  }
}

/** Scope marks by the last token of the words that bear them; `null` when there are none. */
function marksOf(hits: Hits, markOf: Int32Array, tokens: Tokens): Uint8Array | null {
  let marks: Uint8Array | null = null
  for (let index = 0; index < hits.count; index++) {
    const mark = markOf[hits.output[index] as number] as number
    if (mark === 0 || hits.dropped[index] === 1) continue
    marks ??= unmarked(tokens)
    const last = (hits.to[index] as number) - 1
    marks[last] = (marks[last] as number) | mark
  }
  return marks
}

function unmarked({ marks, count }: Tokens): Uint8Array {
  for (let at = 0; at < count; at++) marks[at] = 0
  return marks
}

const noScripts: ReadonlyMap<number, 1 | 2> = new Map()

function lengthOf(text: string, { count, ofKind, sentence }: Tokens): MessageLength {
  const words = count - (ofKind[TokenKind.punctuation] as number) - (ofKind[TokenKind.emoji] as number)
  const sentences = count === 0 ? 0 : (sentence[count - 1] as number) + 1
  return { characters: text.length, words, sentences }
}
