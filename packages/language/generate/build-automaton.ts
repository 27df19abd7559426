import type { GraphNode } from './phrase-graph.ts'

/** A state of the automaton while it is being built. */
interface State {
  edges: Map<number, State>
  outputs: number[]
}

export interface Rows {
  edgeCount: number[]
  edgeSymbol: number[]
  edgeTarget: number[]
  accepts: Array<[number, number[]]>
}

/** Joins the graphs of all phrases into one minimal deterministic automaton, laid out in rows, root first. */
export function buildAutomaton(starts: readonly GraphNode[]): Rows {
  return layOut(minimise(determinise(starts)))
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
    const key = [...members].map(idOf).sort((a, b) => a - b).join(' ')
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

function layOut(root: State): Rows {
  const order: State[] = []
  const placed = new Map<State, number>()
  const visit = (state: State) => {
    if (placed.has(state)) return
    placed.set(state, order.length)
    order.push(state)
    for (const [, next] of sortedEdges(state)) visit(next)
  }
  visit(root)

  const rows: Rows = { edgeCount: [], edgeSymbol: [], edgeTarget: [], accepts: [] }
  for (const [index, state] of order.entries()) {
    const edges = sortedEdges(state)
    rows.edgeCount.push(edges.length)
    for (const [symbol, next] of edges) {
      rows.edgeSymbol.push(symbol)
      rows.edgeTarget.push(placed.get(next) as number)
    }
    if (state.outputs.length > 0) rows.accepts.push([index, state.outputs])
  }
  return rows
}
