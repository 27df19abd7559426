import { ANY, LIST, type PhraseNetwork } from './phrase-network.ts'
import { answersTo, classOfSymbol, FIRST_WORD } from './symbols.ts'

/** Words of 32 bits that a state's filter takes: one line of the processor's cache. */
const WIDTH = 16

/**
 * A filter per state: whether a symbol may lead on from it. Most tokens end what the token before began, and this says
 * so without a look-up among all transitions. It may say yes in vain (symbols share bits), never no.
 */
export interface Mentions {
  has(state: number, symbol: number): boolean
  /** Notes the edges of a new state's nodes. */
  add(state: number, nodes: readonly number[]): void
}

/** @param classes classes of vocabulary words that have one, by symbol */
export function createMentions({ edges, lists }: PhraseNetwork, classes: ReadonlyMap<number, number>): Mentions {
  let bits = new Int32Array(WIDTH * 256)
  const asked = new Set<number>()

  const placeOf = (state: number, symbol: number): number => state * WIDTH + ((symbol >>> 5) & (WIDTH - 1))

  function mention(state: number, symbol: number): void {
    const place = placeOf(state, symbol)
    bits[place] = (bits[place] as number) | (1 << (symbol & 31))
  }

  function mentionEdge(state: number, symbol: number): void {
    if (symbol >= FIRST_WORD) mention(state, symbol)
    else if (symbol === ANY) bits.fill(-1, state * WIDTH, (state + 1) * WIDTH)
    else if (symbol > ANY) asked.add(symbol)
    else {
      const list = LIST - symbol
      for (let at = lists.at[list] as number; at < (lists.at[list + 1] as number); at++)
        mention(state, lists.items[at] as number)
    }
  }

  /** All symbols that answer to the classes asked for: the classes themselves, and words such as "100". */
  function mentionClasses(state: number): void {
    for (let symbol = 1; symbol < FIRST_WORD; symbol++) mentionIfAnswers(state, symbol)
    for (const symbol of classes.keys()) mentionIfAnswers(state, symbol)
    asked.clear()
  }

  function mentionIfAnswers(state: number, symbol: number): void {
    const own = classOfSymbol(symbol, classes)
    for (const wanted of asked) if (answersTo(wanted, own)) mention(state, symbol)
  }

  return {
    has: (state, symbol) => (((bits[placeOf(state, symbol)] as number) >>> (symbol & 31)) & 1) === 1,
    add(state, nodes) {
      if ((state + 1) * WIDTH > bits.length) {
        const old = bits
        bits = new Int32Array(old.length * 2)
        bits.set(old)
      }
      bits.fill(0, state * WIDTH, (state + 1) * WIDTH)
      for (const node of nodes) {
        for (let at = edges.at[node] as number; at < (edges.at[node + 1] as number); at += 2)
          mentionEdge(state, edges.items[at] as number)
      }
      if (asked.size > 0) mentionClasses(state)
    },
  }
}
