import { createHash } from 'node:crypto'
import { Anchor } from '../src/match/find-hits.ts'
import { FIRST_WORD } from '../src/match/symbols.ts'
import type { ConceptData, OutputData, PackData } from '../src/pack-data.ts'
import { ScopeFlag, ScopeMark } from '../src/scope/scope-flag.ts'
import type { SignalData } from '../src/signal.ts'
import { compilePhrases, type Phrase } from './compile-phrases.ts'
import { phraseItems } from './encode-phrase.ts'
import { parsePhrase } from './parse-phrase.ts'
import type { ConceptFile, Lexicon } from './read-lexicon.ts'
import { toSimplified, traditionalVariants } from './traditional.ts'

/** The groups of _scope.yaml and what their words mark. */
const scopeMarks = [
  ['negators', ScopeMark.negator],
  ['breakers', ScopeMark.breaker],
  ['conditionals', ScopeMark.conditional],
  ['reporters', ScopeMark.reporter],
  ['question-endings', ScopeMark.questionEnding],
] as const

/** Strength of wordings that only look like their concept's. */
const TRAP = 0

/** Compiles a lexicon into the data a language pack ships. Pure: the same files give the same pack. */
export function compilePack(language: PackData['language'], lexicon: Lexicon): PackData {
  const fold = language === 'zh' ? toSimplified : (text: string) => text
  const lists = Object.fromEntries(Object.entries(lexicon.lists).map(([name, words]) => [name, words.map(fold)]))
  const symbols = new Map<string, number>()
  const intern = (word: string): number => {
    const known = symbols.get(word)
    if (known !== undefined) return known
    symbols.set(word, FIRST_WORD + symbols.size)
    return FIRST_WORD + symbols.size - 1
  }
  /** Outputs of the concept that is being read, and concepts by output. */
  let outputs = new Map<string, { number: number; output: OutputData }>()
  const conceptOf: number[] = []
  const addOutput = (concept: number, output: OutputData): number => {
    const key = JSON.stringify(output)
    const known = outputs.get(key)
    if (known !== undefined) return known.number
    const number = conceptOf.push(concept) - 1
    outputs.set(key, { number, output })
    return number
  }
  const takeOutputs = (): OutputData[] => {
    const own = [...outputs.values()].map(({ output }) => output)
    outputs = new Map()
    return own
  }

  const phrases: Phrase[] = []
  const problems: string[] = []
  const concepts = lexicon.concepts.map((file, concept): ConceptData => {
    for (const phrase of file.phrases) {
      const { match, ...own } = typeof phrase === 'string' ? { match: phrase } : phrase
      const data = { ...file.data, ...own.data }
      add(file.concept, match, concept, own.strength ?? file.strength, data)
    }
    for (const trap of file.traps) add(file.concept, trap, concept, TRAP)
    return [file.signal, file['said-by'], dropIn(file), takeOutputs()]
  })
  const scopes = scopeMarks.map(([name, mark], index): ConceptData => {
    const concept = lexicon.concepts.length + index
    for (const phrase of lexicon.scope[name].phrases) add(name, phrase, concept, 1)
    for (const trap of lexicon.scope[name].traps) add(name, trap, concept, TRAP)
    return [mark, 'anyone', 0, takeOutputs()]
  })

  function add(name: string, phrase: string, concept: number, strength: number, data: SignalData = {}): void {
    try {
      const { anchor, body } = cutAnchors(fold(phrase))
      const items = phraseItems(parsePhrase(body, lists), intern)
      const own = Object.keys(data).length > 0 ? data : null
      const output: OutputData = own ? [strength, anchor, own] : anchor > 0 ? [strength, anchor] : strength
      phrases.push({ output: addOutput(concept, output), items })
    } catch (cause) {
      problems.push(`${name}, phrase "${phrase}": ${(cause as Error).message}`)
    }
  }

  if (problems.length > 0) throw new Error(`${problems.length} phrases cannot be compiled:\n${problems.join('\n')}`)
  const compiled = compilePhrases([...symbols.keys()], phrases, conceptOf)
  const pack = {
    language,
    words: compiled.words.join(' '),
    variants: language === 'zh' ? traditionalVariants(compiled.words) : '',
    frequent: compiled.frequent,
    phrases: compiled.phrases,
    concepts: [...concepts, ...scopes],
    negatorReach: lexicon.scope['negator-reach'],
  }
  return { ...pack, version: createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16) }
}

/** `^` and `$` stand for the ends of the sentence and are checked where the phrase was found. */
function cutAnchors(phrase: string): { anchor: number; body: string } {
  const start = phrase.startsWith('^') ? Anchor.start : 0
  const end = phrase.endsWith('$') ? Anchor.end : 0
  const body = phrase.slice(start ? 1 : 0, end ? -1 : undefined)
  // Bounds the length of a match, and so the work per token: see find-hits.ts.
  if ((body.match(/\.\.\d/g) ?? []).length > 2) throw new Error('at most two gaps in a phrase')
  if (body.includes('|$')) throw new Error('$ ends a whole phrase; write one phrase with it and one without')
  if (/^\s*\.\.\d|\.\.\d\s*$/.test(body)) throw new Error('a phrase starts and ends with words, not with a gap')
  return { anchor: start | end, body }
}

function dropIn(file: ConceptFile): number {
  return Object.entries(file.scope).reduce(
    (bits, [scope, policy]) => (policy === 'drop' ? bits | ScopeFlag[scope as keyof typeof ScopeFlag] : bits),
    0,
  )
}
