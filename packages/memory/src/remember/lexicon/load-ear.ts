import type { JsonValue } from '@attune/core'
import { createTokens, createVocabulary, type Tokens, tokenize, type Vocabulary } from '@attune/language/tokens'
import type { EarData, RuleData, SlotData } from '../packs/pack-data.ts'
import { chooseAnchor } from './choose-anchor.ts'
import { contracted } from './contract.ts'
import { expand, parsePhrase, type Step } from './parse-phrase.ts'
import { addWording, createTree, type WordTree } from './word-tree.ts'

/** A step ready to match. Words are read forwards behind a phrase's anchor and backwards before it. */
export type Move =
  | { type: 'words'; tree: WordTree; capture: string | null; optional: boolean; orEnd: boolean }
  | { type: 'slot'; slot: Slot; capture: string; optional: boolean }
  | { type: 'date'; capture: string }
  | { type: 'gap'; most: number }
  | { type: 'start' }
  | { type: 'end' }

export interface Slot extends Omit<SlotData, 'skip' | 'stop' | 'refuse' | 'known'> {
  name: string
  skip: ReadonlySet<number>
  stop: WordTree
  refuse: WordTree
  known: WordTree
}

export interface Phrase {
  rule: RuleData
  anchor: WordTree
  anchorCapture: string | null
  /** What comes after the anchor, in order. */
  after: readonly Move[]
  /** What comes before it, the nearest first. */
  before: readonly Move[]
}

export interface LoadedEar {
  data: EarData
  vocabulary: Vocabulary
  /** Phrases by the first word of their anchor. */
  phrases: ReadonlyMap<number, readonly Phrase[]>
  marks: WordTree
  /** Symbols that change places when the agent speaks of the customer. */
  swaps: ReadonlyMap<number, number>
  lists: ReadonlyMap<string, WordTree>
  /** Open questions of an agent; each wording stands for its places in `asks`. */
  questions: WordTree
  asks: readonly Ask[]
}

/** What answers an open question: words of a list, a free slot, a day, or (`null`) only the predicate's own phrases. */
export interface Ask {
  predicate: string
  answer: { tree: WordTree } | { slot: Slot } | 'date' | null
  /** The predicate that a bare no states; `null` = it states nothing. */
  none: string | null
}

/** Numbers below are classes of tokens, such as a number; see `createVocabulary`. */
const FIRST_WORD = 24
const classNames: Readonly<Record<string, number>> = { '{number}': 1, '{money}': 2, '{time}': 3, '{code}': 6 }

const NUMBER = 2
const NUMBER_CLASS = 1

const loaded = new WeakMap<EarData, LoadedEar>()

/** Decodes a language on first use. */
export function loadEar(data: EarData): LoadedEar {
  const known = loaded.get(data)
  if (known) return known
  const fresh = decode(data)
  loaded.set(data, fresh)
  return fresh
}

function decode(data: EarData): LoadedEar {
  const words = new Map<string, number>()
  const symbolOf = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    const symbol = FIRST_WORD + words.size
    words.set(word, symbol)
    return symbol
  }
  // One room for all: there are tens of thousands of wordings.
  const scratch = createTokens(256)
  // The same words stand in hundreds of phrases.
  const met = new Map<string, readonly number[]>()
  const symbolsOf = (wording: string): readonly number[] => {
    const known = met.get(wording) ?? symbolsIn(wording, symbolOf, scratch)
    met.set(wording, known)
    return known
  }
  const wordings = (name: string): readonly string[] => {
    const list = data.lists[name]
    if (!list) throw new Error(`The lexicon has no list "${name}".`)
    return Object.values(list).flat()
  }
  const treeOf = (options: readonly (readonly [string, JsonValue])[], backwards: boolean): WordTree => {
    const tree = createTree()
    for (const [option, value] of options)
      for (const wording of expand(option, wordings)) {
        const symbols = symbolsOf(wording)
        addWording(tree, backwards ? symbols.toReversed() : symbols, value)
      }
    return tree
  }
  const optionsOf = (name: string): [string, JsonValue][] => {
    const list = data.lists[name]
    if (!list) throw new Error(`The lexicon has no list "${name}".`)
    return isPlain(list)
      ? list.map((wording) => [wording, null])
      : Object.entries(list).flatMap(([value, all]) => all.map((wording): [string, JsonValue] => [wording, value]))
  }
  const kept = new Map<string, WordTree>()
  const listTree = (name: string, backwards: boolean, ending = ''): WordTree => {
    const key = `${name} ${backwards} ${ending}`
    const known = kept.get(key)
    if (known) return known
    const options = optionsOf(name).map(([wording, value]): [string, JsonValue] =>
      // "Lilac's my colour": the colour is lilac.
      ending === '' ? [wording, value] : [wording + ending, value ?? wording],
    )
    const tree = treeOf(options, backwards)
    kept.set(key, tree)
    return tree
  }
  const wordsTree = (options: readonly string[], backwards: boolean): WordTree => {
    const key = `${backwards} ${options.join('|')}`
    const tree = kept.get(key) ?? treeOf(unvalued(options), backwards)
    kept.set(key, tree)
    return tree
  }
  const slots = new Map(
    Object.entries(data.slots).map(([name, slot]): [string, Slot] => [
      name,
      {
        name,
        most: slot.most,
        many: slot.many,
        asWritten: slot.asWritten,
        ...(slot.must ? { must: slot.must } : {}),
        ...(slot.endings ? { endings: withVariants(slot.endings, data.variants) } : {}),
        ...(slot['not-endings'] ? { 'not-endings': slot['not-endings'] } : {}),
        skip: new Set(slot.skip.flatMap((word) => symbolsOf(word))),
        stop: treeOf(unvalued(slot.stop), false),
        refuse: treeOf(unvalued(slot.refuse), false),
        known: treeOf(
          slot.known.flatMap((name) => optionsOf(name)),
          false,
        ),
      },
    ]),
  )
  const moveOf = (step: Step, backwards: boolean): Move => {
    if (step.type === 'words') return { ...step, tree: wordsTree(step.options, backwards), capture: null }
    if (step.type === 'list')
      return {
        type: 'words',
        tree: listTree(step.list, backwards, step.ending),
        capture: step.capture,
        optional: step.optional,
        orEnd: false,
      }
    if (step.type !== 'slot') return step
    if (step.slot === 'date') return { type: 'date', capture: step.capture }
    const slot = slots.get(step.slot)
    if (!slot) throw new Error(`The lexicon has no slot "${step.slot}".`)
    return { type: 'slot', slot, capture: step.capture, optional: step.optional }
  }
  const isList = (name: string): boolean => name in data.lists && !(name in data.slots)
  const variantsOf = (written: string) =>
    contracted(parsePhrase(written, wordings, isList)).map((steps) => ({ steps, written }))
  const phrases = new Map<number, Phrase[]>()
  for (const rule of data.rules)
    for (const { steps, written } of rule.phrases.flatMap(variantsOf)) {
      const at = chooseAnchor(steps, data.language, (name) => wordings(name).length)
      const anchor = moveOf(steps[at] as Step, false)
      if (anchor.type !== 'words') throw new Error(`The phrase "${written}" has no word that is always there.`)
      const phrase: Phrase = {
        rule,
        anchor: anchor.tree,
        anchorCapture: anchor.capture,
        after: steps.slice(at + 1).map((step) => moveOf(step, false)),
        before: steps
          .slice(0, at)
          .reverse()
          .map((step) => moveOf(step, true)),
      }
      for (const symbol of anchor.tree.next.keys()) {
        const same = phrases.get(symbol)
        if (same) same.push(phrase)
        else phrases.set(symbol, [phrase])
      }
    }
  const marks = createTree()
  for (const [who, options] of Object.entries(data.kin))
    for (const option of options)
      for (const wording of expand(option, wordings)) addWording(marks, symbolsOf(wording), { mark: 'kin', who })
  for (const [mark, options] of Object.entries(data.marks))
    for (const option of options)
      for (const wording of expand(option, wordings)) addWording(marks, symbolsOf(wording), { mark, who: null })
  const answerOf = (name: string | undefined): Ask['answer'] => {
    if (name === undefined) return null
    if (name === 'date') return 'date'
    const slot = slots.get(name)
    return slot ? { slot } : { tree: listTree(name, false) }
  }
  const asks = data.asks.map(
    ({ predicate, answer, none = null }): Ask => ({ predicate, answer: answerOf(answer), none }),
  )
  const questions = createTree()
  for (const [wording, places] of questionsOf(data, wordings)) addWording(questions, symbolsOf(wording), places)
  const swaps = new Map<number, number>()
  for (const [one, other] of data.swaps) {
    swaps.set(symbolOf(one), symbolOf(other))
    swaps.set(symbolOf(other), symbolOf(one))
  }
  const lists = new Map(Object.keys(data.lists).map((name) => [name, listTree(name, false)]))
  return { data, vocabulary: vocabularyOf(words, data.variants), phrases, marks, swaps, lists, questions, asks }
}

/** Every wording of the open questions, with the places of those that it asks: one wording may ask for several things. */
function questionsOf(data: EarData, wordings: (name: string) => readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { questions }] of data.asks.entries())
    for (const question of questions)
      for (const written of expand(question, wordings)) {
        const wording = written.replace(/ +/g, ' ').trim()
        places.set(wording, [...(places.get(wording) ?? []), place])
      }
  return places
}

function symbolsIn(wording: string, symbolOf: (word: string) => number, scratch: Tokens): number[] {
  return wording.split(/(\{[a-z]+\})/).flatMap((part) => {
    const asked = classNames[part]
    if (asked !== undefined) return [asked]
    const folded = part.normalize('NFKC').toLowerCase()
    const tokens = tokenize(folded, scratch)
    return Array.from({ length: tokens.count }, (_, index) =>
      // One number is as good as another, so numbers are never words.
      tokens.kind[index] === NUMBER ? NUMBER_CLASS : symbolOf(folded.slice(tokens.start[index], tokens.end[index])),
    )
  })
}

function vocabularyOf(words: ReadonlyMap<string, number>, variants: string): Vocabulary {
  const spellings = [...words.keys()]
  const symbols = [...words.values()]
  for (let at = 0; at + 1 < variants.length; at += 2) {
    const symbol = words.get(variants.charAt(at + 1))
    if (symbol === undefined || words.has(variants.charAt(at))) continue
    spellings.push(variants.charAt(at))
    symbols.push(symbol)
  }
  return createVocabulary(spellings, symbols)
}

/** The same characters as they are written traditionally, too: a value is compared as it was written. */
function withVariants(endings: readonly string[], variants: string): string[] {
  const all = [...endings]
  for (let at = 0; at + 1 < variants.length; at += 2)
    if (endings.includes(variants.charAt(at + 1))) all.push(variants.charAt(at))
  return all
}

const isPlain = (list: EarData['lists'][string]): list is readonly string[] => Array.isArray(list)

const unvalued = (wordings: readonly string[]): [string, JsonValue][] => wordings.map((wording) => [wording, null])
