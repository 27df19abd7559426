import type { PackData } from '../pack-data.ts'
import { decodeIntegers } from './integers.ts'

/** A pack's automaton, decoded once per process on first use. State `n` owns edges `edgeStart[n]` to `edgeStart[n + 1]`. */
export interface Automaton {
  edgeStart: Int32Array
  /** Ascending within a state. */
  edgeSymbol: Int32Array
  edgeTarget: Int32Array
  /** Outputs of a state, `undefined` for most. */
  accepts: ReadonlyArray<readonly number[] | undefined>
  /** First step by symbol, because nearly every token ends there. */
  fromRoot: Int32Array
}

export function decodeAutomaton(data: Pick<PackData, 'lists' | 'edges' | 'accepts'>, symbolCount: number): Automaton {
  const states = decodeStates(readLists(decodeIntegers(data.lists)), decodeIntegers(data.edges))
  const edgeStart = new Int32Array(states.length + 1)
  for (const [index, state] of states.entries()) edgeStart[index + 1] = (edgeStart[index] ?? 0) + state.length / 2
  const edgeSymbol = new Int32Array(edgeStart[states.length] ?? 0)
  const edgeTarget = new Int32Array(edgeSymbol.length)
  let edge = 0
  for (const state of states) {
    for (let at = 0; at < state.length; at += 2) {
      edgeSymbol[edge] = state[at] ?? 0
      edgeTarget[edge++] = state[at + 1] ?? 0
    }
  }
  const fromRoot = new Int32Array(symbolCount)
  for (let root = 0; root < (edgeStart[1] ?? 0); root++) fromRoot[edgeSymbol[root] ?? 0] = edgeTarget[root] ?? 0
  return {
    edgeStart,
    edgeSymbol,
    edgeTarget,
    accepts: decodeAccepts(decodeIntegers(data.accepts), states.length),
    fromRoot,
  }
}

/** Repeats the walk that wrote them. Each state is a flat list of symbol, target, ascending by symbol. */
function decodeStates(lists: readonly number[][], edges: Int32Array): number[][] {
  const states: number[][] = []
  const ranked: number[] = []
  const source = { values: edges, at: 0 }
  const read = (): void => {
    const own: Array<[symbol: number, target: number]> = []
    const index = states.push([]) - 1
    for (let groups = next(source); groups > 0; groups--) {
      const list = next(source)
      const symbols = list === 0 ? [next(source)] : list === 1 ? readList(source) : (lists[list - 2] ?? [])
      const rank = next(source)
      const known = rank === 0 ? undefined : ranked[rank]
      const target = known ?? states.length
      for (const symbol of symbols) own.push([symbol, target])
      if (known !== undefined) continue
      ranked[rank] = target
      read()
    }
    states[index] = own.sort(([a], [b]) => a - b).flat()
  }
  read()
  return states
}

interface Source {
  values: Int32Array
  at: number
}

const next = (source: Source): number => source.values[source.at++] ?? 0

function readList(source: Source): number[] {
  const symbols: number[] = []
  let symbol = 0
  for (let count = next(source); count > 0; count--) {
    symbol += next(source)
    symbols.push(symbol)
  }
  return symbols
}

function readLists(values: Int32Array): number[][] {
  const source = { values, at: 0 }
  return Array.from({ length: next(source) }, () => readList(source))
}

function decodeAccepts(rows: Int32Array, stateCount: number): Array<readonly number[] | undefined> {
  const accepts: Array<readonly number[] | undefined> = new Array(stateCount).fill(undefined)
  let state = 0
  for (let at = 0; at < rows.length; ) {
    state += rows[at] ?? 0
    const count = rows[at + 1] ?? 0
    accepts[state] = [...rows.subarray(at + 2, at + 2 + count)]
    at += 2 + count
  }
  return accepts
}
