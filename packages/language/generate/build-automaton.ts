import type { GraphNode } from './phrase-graph.ts'

/** A state of the automaton while it is being built. */
interface State {
  edges: Map<number, State>
  outputs: number[]
}

export interface Rows {
  /** See `PackData`. */
  lists: number[]
  edges: number[]
  accepts: Array<[number, number[]]>
}

/** Joins the graphs of all phrases into one minimal deterministic automaton, laid out in rows, root first. */
export function buildAutomaton(
  starts: readonly GraphNode[],
  rename: (states: SymbolUse) => (symbol: number) => number,
): Rows {
  const root = minimise(determinise(starts))
  renameSymbols(root, rename(countSymbols(root)))
  return layOut(root)
}

/** How many edges carry a symbol. */
export type SymbolUse = ReadonlyMap<number, number>

function countSymbols(root: State): SymbolUse {
  const uses = new Map<number, number>()
  for (const state of statesOf(root))
    for (const symbol of state.edges.keys()) uses.set(symbol, (uses.get(symbol) ?? 0) + 1)
  return uses
}

function renameSymbols(root: State, rename: (symbol: number) => number): void {
  for (const state of statesOf(root))
    state.edges = new Map([...state.edges].map(([symbol, next]) => [rename(symbol), next]))
}

function statesOf(root: State): Set<State> {
  const states = new Set<State>([root])
  for (const state of states) for (const next of state.edges.values()) states.add(next)
  return states
}

/** Subset construction. The graphs are acyclic, so the recursion ends. */
function determinise(starts: readonly GraphNode[]): State {
  const ids = new Map<GraphNode, number>()
  const idOf = (node: GraphNode): number => {
    const known = ids.get(node)
    if (known !== undefined) return known
    ids.set(node, ids.size)
    return ids.size - 1
  }
  const known = new Map<string, State>()
  return stateOf(starts)

  function stateOf(nodes: readonly GraphNode[]): State {
    const members = new Set<GraphNode>()
    const pending = [...nodes]
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (members.has(node)) continue
      members.add(node)
      pending.push(...node.free)
    }
    const key = [...members]
      .map(idOf)
      .sort((a, b) => a - b)
      .join(' ')
    const same = known.get(key)
    if (same) return same
    const targets = new Map<number, GraphNode[]>()
    const outputs = new Set<number>()
    for (const node of members) {
      if (node.output !== null) outputs.add(node.output)
      for (const [symbol, to] of node.edges) targets.set(symbol, [...(targets.get(symbol) ?? []), to])
    }
    const state: State = { edges: new Map(), outputs: [...outputs].sort((a, b) => a - b) }
    known.set(key, state)
    for (const [symbol, next] of targets) state.edges.set(symbol, stateOf(next))
    return state
  }
}

const sortedEdges = (state: State) => [...state.edges].sort(([a], [b]) => a - b)

/** Merges equal tails from the leaves up: the phrases of a concept share most of theirs. */
function minimise(root: State): State {
  const canonical = new Map<string, State>()
  const ids = new Map<State, number>()
  const merged = new Map<State, State>()
  return merge(root)

  function merge(state: State): State {
    const done = merged.get(state)
    if (done) return done
    for (const [symbol, next] of state.edges) state.edges.set(symbol, merge(next))
    const key = JSON.stringify([state.outputs, sortedEdges(state).map(([symbol, next]) => [symbol, ids.get(next)])])
    const same = canonical.get(key) ?? state
    if (same === state) {
      canonical.set(key, state)
      ids.set(state, ids.size)
    }
    merged.set(state, same)
    return same
  }
}

/** Symbols of one state that lead to the same next state: the words of an alternative. */
interface Group {
  symbols: number[]
  next: State
}

function groupsOf(state: State): Group[] {
  const groups = new Map<State, Group>()
  for (const [symbol, next] of sortedEdges(state)) {
    const group = groups.get(next)
    if (group) group.symbols.push(symbol)
    else groups.set(next, { symbols: [symbol], next })
  }
  return [...groups.values()]
}

/**
 * Rows in the order of a walk that meets every state once. A state that only one edge leads to needs no name (0: it
 * follows here); a shared tail has its rank, small for the most wanted, and follows where it is first met. Lists of words that several states share
 * ("so", "very", "really" …) are written once.
 */
function layOut(root: State): Rows {
  const states = statesOf(root)
  const useOf = new Map<string, number>()
  for (const state of states) {
    for (const { symbols } of groupsOf(state)) useOf.set(symbols.join(), (useOf.get(symbols.join()) ?? 0) + 1)
  }
  const shared = [...useOf]
    .filter(([key, uses]) => uses > 1 && key.includes(','))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const listNumber = new Map(shared.map(([key], index) => [key, index + 1]))
  const rows: Rows = {
    lists: [shared.length, ...shared.flatMap(([key]) => asDistances(key.split(',').map(Number)))],
    edges: [],
    accepts: [],
  }
  const rankOf = rankShared(states)
  const placed = new Map<State, number>()
  const visit = (state: State) => {
    const index = placed.size
    placed.set(state, index)
    if (state.outputs.length > 0) rows.accepts.push([index, state.outputs])
    const groups = groupsOf(state)
    rows.edges.push(groups.length)
    for (const { symbols, next } of groups) {
      const list = listNumber.get(symbols.join())
      if (list !== undefined) rows.edges.push(list + 1)
      else rows.edges.push(...(symbols.length === 1 ? [0, ...symbols] : [1, ...asDistances(symbols)]))
      rows.edges.push(rankOf.get(next) ?? 0)
      if (!placed.has(next)) visit(next)
    }
  }
  visit(root)
  return rows
}

/** Numbers from 1 for the states that several edges lead to, the most wanted first. */
function rankShared(states: ReadonlySet<State>): Map<State, number> {
  const wanted = new Map<State, number>()
  for (const state of states) for (const { next } of groupsOf(state)) wanted.set(next, (wanted.get(next) ?? 0) + 1)
  const shared = [...wanted].filter(([, edges]) => edges > 1).sort(([, m], [, n]) => n - m)
  return new Map(shared.map(([state], index) => [state, index + 1]))
}

/** Count, then the distance of every number to the one before. */
const asDistances = (ascending: readonly number[]): number[] => [
  ascending.length,
  ...ascending.map((value, index) => value - (ascending[index - 1] ?? 0)),
]
