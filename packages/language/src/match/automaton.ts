import { createClosure } from './closure.ts'
import { createMentions } from './mentions.ts'
import { ANY, isListed, LIST, type PhraseNetwork } from './phrase-network.ts'
import { gatherRows, type Rows } from './rows.ts'
import { answersTo, classOfSymbol, FIRST_WORD } from './symbols.ts'
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

const nothing: readonly number[] = []

/** @param classes classes of vocabulary words that have one, by symbol: "100" is a number */
export function createAutomaton(
  network: PhraseNetwork,
  symbolCount: number,
  classes: ReadonlyMap<number, number>,
  { mostStates, mostTransitions }: Bounds = bounds,
): Automaton {
  const { edges, lists } = network
  const closure = createClosure(network)
  const startEdges = indexStart(network, closure([network.root]), symbolCount)
  /** Per state its nodes, and the outputs of the phrases that end in it. */
  let nodesOf: (readonly number[])[] = []
  let outputsOf: (readonly number[])[] = []
  /** States share equal lists of outputs, so that those of frequent phrases stay in the processor's cache. */
  let sharedOutputs = new Map<string, readonly number[]>()
  let known = new Map<string, number>()
  const mentions = createMentions(network, classes)
  const transitions = createTransitions()
  /** Transitions from the start by symbol, -1 = not worked out yet: nearly every token ends there. */
  const fromStart = new Int32Array(symbolCount)
  reset()

  function reset(): void {
    nodesOf = [nothing]
    outputsOf = [nothing]
    sharedOutputs = new Map()
    known = new Map([['', DEAD]])
    transitions.clear()
    fromStart.fill(-1)
  }

  function start(symbol: number): number {
    const remembered = fromStart[symbol] as number
    return remembered >= 0 ? remembered : workOutStart(symbol)
  }

  function workOutStart(symbol: number): number {
    // Here no phrase is under way, so nobody holds a state that a reset would lose.
    if (isFull()) reset()
    const next = stateOf(startTargets(symbol))
    fromStart[symbol] = next
    return next
  }

  function step(state: number, symbol: number): number {
    if (!mentions.has(state >> 1, symbol)) return DEAD
    const key = state * symbolCount + symbol
    const remembered = transitions.get(key)
    if (remembered >= 0) return remembered
    const next = stateOf(targets(nodesOf[state >> 1] as readonly number[], symbol))
    transitions.set(key, next)
    // No start is remembered any more, so the next one comes by where the automaton may start over.
    if (isFull()) fromStart.fill(-1)
    return next
  }

  const isFull = (): boolean => nodesOf.length > mostStates || transitions.size() > mostTransitions

  function startTargets(symbol: number): number[] {
    const found: number[] = []
    const add = (asked: number) => {
      for (let at = startEdges.at[asked] as number; at < (startEdges.at[asked + 1] as number); at++)
        found.push(startEdges.items[at] as number)
    }
    add(symbol)
    const ownClass = classOfSymbol(symbol, classes)
    for (let asked = 1; asked < FIRST_WORD && ownClass > 0; asked++) {
      if (asked !== symbol && answersTo(asked, ownClass)) add(asked)
    }
    return found
  }

  function targets(nodes: readonly number[], symbol: number): number[] {
    const ownClass = classOfSymbol(symbol, classes)
    const found: number[] = []
    for (const node of nodes) {
      const end = edges.at[node + 1] as number
      for (let at = edges.at[node] as number; at < end; at += 2) {
        if (takes(lists, edges.items[at] as number, symbol, ownClass)) found.push(edges.items[at + 1] as number)
      }
    }
    return found
  }

  function stateOf(nodes: readonly number[]): number {
    if (nodes.length === 0) return DEAD
    const members = closure(nodes).sort((a, b) => a - b)
    const key = members.join()
    const same = known.get(key)
    if (same !== undefined) return same
    const outputs = outputsAt(members)
    const state = nodesOf.length * 2 + (outputs.length > 0 ? 1 : 0)
    mentions.add(nodesOf.length, members)
    nodesOf.push(members)
    outputsOf.push(outputs)
    known.set(key, state)
    return state
  }

  function outputsAt(nodes: readonly number[]): readonly number[] {
    const found = new Set<number>()
    for (const node of nodes) if ((network.outputs[node] as number) >= 0) found.add(network.outputs[node] as number)
    const outputs = [...found].sort((a, b) => a - b)
    const key = outputs.join()
    const same = sharedOutputs.get(key)
    if (same === undefined) sharedOutputs.set(key, outputs)
    return same ?? outputs
  }

  return { start, step, accepts: (state) => outputsOf[state >> 1] as readonly number[] }
}

function takes(lists: Rows, asked: number, symbol: number, ownClass: number): boolean {
  if (asked === symbol) return symbol > 0
  if (asked >= FIRST_WORD) return false
  if (asked === ANY) return true
  if (asked <= LIST) return isListed(lists, LIST - asked, symbol)
  return answersTo(asked, ownClass)
}

/** First edges by symbol: thousands of phrases start somewhere, few with a given word. */
function indexStart({ edges, lists }: PhraseNetwork, first: readonly number[], symbolCount: number): Rows {
  const records: number[] = []
  for (const node of first) {
    for (let at = edges.at[node] as number; at < (edges.at[node + 1] as number); at += 2) {
      const symbol = edges.items[at] as number
      const target = edges.items[at + 1] as number
      if (symbol > LIST) records.push(symbol, target)
      else {
        const list = LIST - symbol
        for (let word = lists.at[list] as number; word < (lists.at[list + 1] as number); word++)
          records.push(lists.items[word] as number, target)
      }
    }
  }
  return gatherRows(symbolCount, records, 1)
}
