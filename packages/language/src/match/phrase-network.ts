import type { PackData } from '../pack-data.ts'
import { readDigits } from './coded-text.ts'
import { Code } from './phrase-code.ts'
import { createPhraseModel } from './phrase-model.ts'
import { gatherRows, type Rows } from './rows.ts'
import { FIRST_WORD } from './symbols.ts'

/** Edge symbol that any token takes: inside a gap. */
export const ANY = -1
/** Edge symbols from here down stand for a list of words: `LIST - n` is list n. */
export const LIST = -2

/**
 * All phrases as one network: nodes joined by edges that take a token and by free ones that take none. Left to right
 * from `root`; a node with an output ends a phrase.
 */
export interface PhraseNetwork {
  root: number
  /** Per node: symbol, target, symbol, target … */
  edges: Rows
  /** Per node: targets. */
  free: Rows
  /** Output of a node, or -1. */
  outputs: Int32Array
  /** Word lists, each ascending. */
  lists: Rows
}

export type CodedPhrases = Pick<PackData, 'frequent' | 'phrases' | 'concepts'>

/** Decodes what phrase-code.ts describes. */
export function readNetwork({ frequent, phrases, concepts }: CodedPhrases): PhraseNetwork {
  const edges: number[] = []
  const free: number[] = []
  const outputs = [-1]
  const listed: number[] = []
  const root = 0
  let listCount = 0
  const model = createPhraseModel(readDigits(phrases), FIRST_WORD + frequent)

  for (let count = model.count(); count > 0; count--) {
    model.phrase()
    addList()
  }
  let output = 0
  for (const [concept, [, , , own]] of concepts.entries()) {
    model.concept(concept)
    for (const _ of own) addOutput()
  }
  return {
    root,
    edges: gatherRows(outputs.length, edges, 2),
    free: gatherRows(outputs.length, free, 1),
    outputs: Int32Array.from(outputs),
    lists: gatherRows(listCount, listed, 1),
  }

  function addOutput(): void {
    const end = addNode()
    outputs[end] = output++
    for (let count = model.count(); count > 0; count--) {
      model.phrase()
      join(sequenceFrom(root), end)
    }
  }

  function sequenceFrom(start: number): number {
    let node = start
    for (let code = model.item(); code !== Code.end; code = model.item()) node = item(code, node)
    return node
  }

  function item(code: number, from: number): number {
    switch (code) {
      case Code.word:
        return step(from, model.word())
      case Code.choice:
      case Code.optionalChoice: {
        // Alternatives start at a node of their own, since one of them may be taken up again by what follows.
        const to = addNode()
        model.rows(() => join(sequenceFrom(from), to))
        if (code === Code.optionalChoice) join(from, to)
        return to
      }
      case Code.list:
      case Code.optionalList:
        return list(from, addList(), code === Code.optionalList)
      case Code.shared:
      case Code.optionalShared:
        return list(from, model.sharedList(), code === Code.optionalShared)
      default:
        return code < Code.classes ? gap(from, code - Code.gap) : step(from, code - Code.classes)
    }
  }

  function list(from: number, number: number, optional: boolean): number {
    const to = step(from, LIST - number)
    if (optional) join(from, to)
    return to
  }

  function gap(from: number, length: number): number {
    const to = addNode()
    join(from, to)
    let node = from
    for (let taken = 0; taken < length; taken++) {
      node = step(node, ANY)
      join(node, to)
    }
    return to
  }

  function step(from: number, symbol: number): number {
    const to = addNode()
    edges.push(from, symbol, to)
    return to
  }

  function join(from: number, to: number): void {
    if (from !== to) free.push(from, to)
  }

  function addNode(): number {
    return outputs.push(-1) - 1
  }

  function addList(): number {
    for (const symbol of model.list()) listed.push(listCount, symbol)
    return listCount++
  }
}

/** Whether a list holds a word: halves the row until it is found. */
export function isListed({ at, items }: Rows, list: number, symbol: number): boolean {
  let low = at[list] as number
  let high = at[list + 1] as number
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as number) < symbol) low = middle + 1
    else high = middle
  }
  return low < (at[list + 1] as number) && items[low] === symbol
}
