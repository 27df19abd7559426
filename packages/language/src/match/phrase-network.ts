import type { PackData } from '../pack-data.ts'
import { decodeIntegers } from './integers.ts'
import { Code, FRESH } from './phrase-code.ts'
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

export type PhraseStreams = Pick<PackData, 'frequent' | 'structure' | 'sequence' | 'members'>

/** Decodes what phrase-code.ts describes. */
export function readNetwork({ frequent, structure, sequence, members }: PhraseStreams): PhraseNetwork {
  const edges: number[] = []
  const free: number[] = []
  const outputs = [-1]
  const listed: number[] = []
  const root = 0
  let listCount = 0
  let fresh = FIRST_WORD + frequent
  const next = reader(decodeIntegers(structure))
  const nextWord = reader(decodeIntegers(sequence))
  const nextMember = reader(decodeIntegers(members))

  for (let count = next(); count > 0; count--) addList()
  for (let output = next(); output >= 0; output = next()) {
    const end = addNode()
    outputs[end] = output
    for (let count = next(); count > 0; count--) join(sequenceFrom(root), end)
  }
  return {
    root,
    edges: gatherRows(outputs.length, edges, 2),
    free: gatherRows(outputs.length, free, 1),
    outputs: Int32Array.from(outputs),
    lists: gatherRows(listCount, listed, 1),
  }

  function sequenceFrom(start: number): number {
    let node = start
    for (let code = next(); code !== Code.end; code = next()) node = item(code, node)
    return node
  }

  function item(code: number, from: number): number {
    switch (code) {
      case Code.choice:
      case Code.optionalChoice: {
        // Alternatives start at a node of their own, since one of them may be taken up again by what follows.
        const to = addNode()
        for (let count = next(); count > 0; count--) join(sequenceFrom(from), to)
        if (code === Code.optionalChoice) join(from, to)
        return to
      }
      case Code.list:
      case Code.optionalList: {
        const to = step(from, LIST - addList())
        if (code === Code.optionalList) join(from, to)
        return to
      }
      case Code.shared:
      case Code.optionalShared: {
        const to = step(from, LIST - next())
        if (code === Code.optionalShared) join(from, to)
        return to
      }
      default:
        if (code > Code.words) return run(from, code - Code.words)
        return code > Code.gap && code < Code.choice ? gap(from, code - Code.gap) : step(from, code)
    }
  }

  function run(from: number, length: number): number {
    let node = from
    for (let taken = 0; taken < length; taken++) {
      const word = nextWord()
      node = step(node, word === FRESH ? fresh++ : word - 1 + FIRST_WORD)
    }
    return node
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
    let symbol = 0
    for (let count = next(); count > 0; count--) {
      const distance = nextMember()
      symbol = distance === FRESH ? fresh++ : symbol + distance
      listed.push(listCount, symbol)
    }
    return listCount++
  }
}

/** Hands out values one by one, then -1. */
function reader(values: Int32Array): () => number {
  let at = 0
  return () => values[at++] ?? -1
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
