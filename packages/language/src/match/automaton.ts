import { ANY, LIST, type PhraseNetwork } from './phrase-network.ts'
import { answersTo, FIRST_WORD } from './symbols.ts'
import { createTransitions } from './transitions.ts'

/** The state that no phrase goes on from. */
export const DEAD = 0

/** More than a language needs in practice; past it the automaton starts over, so memory stays bounded. */
export interface Bounds {
  mostStates: number
  mostTransitions: number
}

const bounds: Bounds = { mostStates: 30_000, mostTransitions: 1 << 20 }

/**
 * A deterministic automaton that is built while it runs: a state is a set of network nodes, and a transition is worked
 * out the first time a text takes it, then remembered. Matching runs at the speed of a compiled automaton, and what is
 * shipped stays the size of the phrases (the method of RE2; Cox, “Regular Expression Matching in the Wild”, 2010).
 */
export interface Automaton {
  /** State after the first token, by its symbol (its class, or 0, when the word is unknown). */
  start(symbol: number): number
  /** Next state for a token's symbol. */
  step(state: number, symbol: number): number
  /** Outputs of the phrases that end in a state; only states with {@link endsPhrase} have any. */
  accepts(state: number): readonly number[]
}

/** Whether phrases end in a state: its lowest bit, so that the many states where none does cost no look-up. */
export const endsPhrase = (state: number): boolean => (state & 1) === 1

interface State {
  nodes: readonly number[]
  outputs: readonly number[]
}

const nothing: readonly number[] = []

/** @param classes classes of vocabulary words that have one, by symbol: "100" is a number */
export function createAutomaton(
  network: PhraseNetwork,
  symbolCount: number,
  classes: ReadonlyMap<number, number>,
  { mostStates, mostTransitions }: Bounds = bounds,
): Automaton {
  const startEdges = indexStart(network)
  let states: State[] = []
  let known = new Map<string, number>()
  const transitions = createTransitions()
  /** Transitions from the start by symbol, -1 = not worked out yet: nearly every token ends there. */
  const fromStart = new Int32Array(symbolCount)
  reset()

  function reset(): void {
    states = [{ nodes: nothing, outputs: nothing }]
    known = new Map([['', DEAD]])
    transitions.clear()
    fromStart.fill(-1)
  }

  function start(symbol: number): number {
    // Here no phrase is under way, so nobody holds a state that a reset would lose.
    if (states.length > mostStates || transitions.size() > mostTransitions) reset()
    const remembered = fromStart[symbol] as number
    if (remembered >= 0) return remembered
    const next = stateOf(startTargets(symbol))
    fromStart[symbol] = next
    return next
  }

  function step(state: number, symbol: number): number {
    const key = state * symbolCount + symbol
    const remembered = transitions.get(key)
    if (remembered >= 0) return remembered
    const next = stateOf(targets((states[state >> 1] as State).nodes, symbol))
    transitions.set(key, next)
    return next
  }

  function startTargets(symbol: number): number[] {
    const found = [...(startEdges.get(symbol) ?? nothing)]
    const ownClass = symbol < FIRST_WORD ? symbol : (classes.get(symbol) ?? 0)
    for (let asked = 1; asked < FIRST_WORD && ownClass > 0; asked++) {
      if (asked !== symbol && answersTo(asked, ownClass)) found.push(...(startEdges.get(asked) ?? nothing))
    }
    return found
  }

  function targets(nodes: readonly number[], symbol: number): number[] {
    const ownClass = symbol < FIRST_WORD ? symbol : (classes.get(symbol) ?? 0)
    const found: number[] = []
    for (const node of nodes) {
      const edges = network.edges[node] ?? nothing
      for (let at = 0; at < edges.length; at += 2) {
        if (takes(network, edges[at] as number, symbol, ownClass)) found.push(edges[at + 1] as number)
      }
    }
    return found
  }

  function stateOf(nodes: number[]): number {
    const members = closure(nodes)
    const key = members.join()
    const same = known.get(key)
    if (same !== undefined) return same
    const outputs = [...new Set(members.map((node) => network.outputs[node] as number).filter((output) => output >= 0))]
    const state = states.length * 2 + (outputs.length > 0 ? 1 : 0)
    states.push({ nodes: members, outputs: outputs.sort((a, b) => a - b) })
    known.set(key, state)
    return state
  }

  /** Nodes reached without taking a token. Only nodes that can go on or end a phrase are kept. */
  function closure(nodes: number[]): number[] {
    const reached = new Set(nodes)
    for (const node of reached) for (const target of network.free[node] ?? nothing) reached.add(target)
    const useful = [...reached].filter(
      (node) => (network.edges[node]?.length ?? 0) > 0 || (network.outputs[node] ?? -1) >= 0,
    )
    return useful.sort((a, b) => a - b)
  }

  return { start, step, accepts: (state) => (states[state >> 1] as State).outputs }
}

function takes(network: PhraseNetwork, asked: number, symbol: number, ownClass: number): boolean {
  if (asked === symbol) return symbol > 0
  if (asked === ANY) return true
  if (asked <= LIST) return network.lists[LIST - asked]?.has(symbol) ?? false
  return asked < FIRST_WORD && answersTo(asked, ownClass)
}

/** First edges by symbol: thousands of phrases start somewhere, few with a given word. */
function indexStart(network: PhraseNetwork): Map<number, number[]> {
  const index = new Map<number, number[]>()
  const add = (symbol: number, target: number) => {
    const targets = index.get(symbol)
    if (targets) targets.push(target)
    else index.set(symbol, [target])
  }
  const reached = new Set([network.root])
  for (const node of reached) {
    for (const target of network.free[node] ?? nothing) reached.add(target)
    const edges = network.edges[node] ?? nothing
    for (let at = 0; at < edges.length; at += 2) {
      const symbol = edges[at] as number
      const target = edges[at + 1] as number
      if (symbol <= LIST) for (const word of network.lists[LIST - symbol] ?? []) add(word, target)
      else add(symbol, target)
    }
  }
  return index
}
