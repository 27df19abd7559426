import { Code } from './phrase-code.ts'

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
  edges: number[][]
  free: number[][]
  /** Output of a node, or -1. */
  outputs: number[]
  lists: ReadonlySet<number>[]
}

/** @param lists word lists that phrases share · @param phrases per output: its number, how many phrases, the phrases */
export function readNetwork(lists: Int32Array, phrases: Int32Array): PhraseNetwork {
  const network: PhraseNetwork = { root: 0, edges: [[]], free: [[]], outputs: [-1], lists: readLists(lists) }
  let at = 0
  const next = (): number => phrases[at++] ?? 0

  while (at < phrases.length) {
    const output = next()
    const end = addNode(network)
    network.outputs[end] = output
    for (let count = next(); count > 0; count--) join(sequence(network.root), end)
  }
  return network

  function sequence(start: number): number {
    let node = start
    for (let code = next(); code !== Code.end; code = next()) node = item(code, node)
    return node
  }

  function item(code: number, from: number): number {
    switch (code) {
      case Code.choice:
      case Code.optionalChoice: {
        // Alternatives start at a node of their own, since one of them may be taken up again by what follows.
        const to = addNode(network)
        for (let count = next(); count > 0; count--) join(sequence(from), to)
        if (code === Code.optionalChoice) join(from, to)
        return to
      }
      case Code.words:
      case Code.optionalWords: {
        const to = step(from, addList(network, readList(next)))
        if (code === Code.optionalWords) join(from, to)
        return to
      }
      case Code.shared:
      case Code.optionalShared: {
        const to = step(from, LIST - next())
        if (code === Code.optionalShared) join(from, to)
        return to
      }
      default:
        return code > Code.gap && code < Code.choice ? gap(from, code - Code.gap) : step(from, code)
    }
  }

  function gap(from: number, length: number): number {
    const to = addNode(network)
    join(from, to)
    let node = from
    for (let taken = 0; taken < length; taken++) {
      node = step(node, ANY)
      join(node, to)
    }
    return to
  }

  function step(from: number, symbol: number): number {
    const to = addNode(network)
    network.edges[from]?.push(symbol, to)
    return to
  }

  function join(from: number, to: number): void {
    if (from !== to) network.free[from]?.push(to)
  }
}

function addNode(network: PhraseNetwork): number {
  network.edges.push([])
  network.free.push([])
  return network.outputs.push(-1) - 1
}

function addList(network: PhraseNetwork, symbols: readonly number[]): number {
  return LIST - (network.lists.push(new Set(symbols)) - 1)
}

function readLists(values: Int32Array): ReadonlySet<number>[] {
  let at = 0
  const next = (): number => values[at++] ?? 0
  return Array.from({ length: next() }, () => new Set(readList(next)))
}

function readList(next: () => number): number[] {
  let symbol = 0
  return Array.from({ length: next() }, () => {
    symbol += next()
    return symbol
  })
}
