import type { PhraseNetwork } from './phrase-network.ts'

/** Makes the function that finds all nodes reached without taking a token. Only nodes that can go on or end a phrase are kept. */
export function createClosure({ edges, free, outputs }: PhraseNetwork): (nodes: readonly number[]) => number[] {
  /** Number of the call that last reached a node. */
  const reachedBy = new Int32Array(outputs.length)
  let call = 0

  return (nodes) => {
    call++
    const reached: number[] = []
    const useful: number[] = []
    const reach = (node: number) => {
      if (reachedBy[node] === call) return
      reachedBy[node] = call
      reached.push(node)
      if (edges.at[node] !== edges.at[node + 1] || (outputs[node] as number) >= 0) useful.push(node)
    }
    for (const node of nodes) reach(node)
    for (let done = 0; done < reached.length; done++) {
      const node = reached[done] as number
      for (let at = free.at[node] as number; at < (free.at[node + 1] as number); at++) reach(free.items[at] as number)
    }
    return useful
  }
}
