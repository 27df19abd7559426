import type { PackData } from '../pack-data.ts'
import { decodeIntegers } from './integers.ts'

/** A pack's automaton, decoded once per process on first use. */
export interface Automaton {
  edgeStart: Int32Array
  edgeSymbol: Int32Array
  edgeTarget: Int32Array
  /** Outputs of a node, `undefined` for most. */
  accepts: ReadonlyArray<readonly number[] | undefined>
  /** First step by symbol, because nearly every token ends there. */
  fromRoot: Int32Array
}

export function decodeAutomaton(data: PackData, symbolCount: number): Automaton {
  const counts = decodeIntegers(data.edgeCount)
  const edgeStart = new Int32Array(counts.length + 1)
  for (let node = 0; node < counts.length; node++) edgeStart[node + 1] = (edgeStart[node] ?? 0) + (counts[node] ?? 0)
  const edgeSymbol = decodeIntegers(data.edgeSymbol)
  const edgeTarget = decodeIntegers(data.edgeTarget)
  const accepts: (readonly number[] | undefined)[] = new Array(counts.length).fill(undefined)
  for (const [node, outputs] of data.accepts) accepts[node] = outputs
  const fromRoot = new Int32Array(symbolCount)
  for (let edge = 0; edge < (edgeStart[1] ?? 0); edge++) fromRoot[edgeSymbol[edge] ?? 0] = edgeTarget[edge] ?? 0
  return { edgeStart, edgeSymbol, edgeTarget, accepts, fromRoot }
}
