import type { JsonValue } from '@attune/core'

/** Wordings by their words: each node is a word, and a wording ends where one `ends`. */
export interface WordTree {
  next: Map<number, WordTree>
  ends: boolean
  /** What the wording stands for; `null` = its own words. */
  value: JsonValue
}

export const createTree = (): WordTree => ({ next: new Map(), ends: false, value: null })

export function addWording(tree: WordTree, symbols: readonly number[], value: JsonValue): void {
  let node = tree
  for (const symbol of symbols) {
    let next = node.next.get(symbol)
    if (!next) {
      next = createTree()
      node.next.set(symbol, next)
    }
    node = next
  }
  if (node === tree || node.ends) return
  node.ends = true
  node.value = value
}

/** A wording found: where it ends (or, read backwards, begins) and what it stands for. */
export interface Walk {
  at: number
  value: JsonValue
}

/** Every wording from `from` on, the longest first; backwards with `step` -1, then `at` is its first token. */
export function walk(tree: WordTree, symbols: Int32Array, from: number, limit: number, step: 1 | -1): Walk[] {
  const found: Walk[] = []
  let node: WordTree | undefined = tree
  for (let at = from; at !== limit; ) {
    node = node.next.get(symbols[at] as number)
    if (!node) break
    at += step
    if (node.ends) found.unshift({ at, value: node.value })
  }
  return found
}
