import type { OutputData } from '../pack-data.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Automaton } from './automaton.ts'
import { classOfKind, FIRST_WORD, GAP_BASE } from './symbols.ts'

/** A phrase found: tokens `[from, to)` and the output it reports. */
export interface Hit {
  from: number
  to: number
  output: number
}

export const Anchor = { start: 1, end: 2 } as const

/**
 * Walks the automaton from every token. A phrase has at most two bounded gaps and a bounded length, so the work per
 * token is bounded and the whole is linear in the text, whatever the text is.
 */
export function findHits(
  automaton: Automaton,
  outputs: readonly OutputData[],
  tokens: Tokens,
  symbols: Int32Array,
): Hit[] {
  const { edgeStart, edgeSymbol, edgeTarget, accepts, fromRoot } = automaton
  const hits: Hit[] = []
  let from = 0
  let limit = 0
  let reported = 0

  function walk(node: number, at: number): void {
    const accepted = accepts[node]
    if (accepted) report(accepted, at)
    const first = edgeStart[node] ?? 0
    const last = edgeStart[node + 1] ?? 0
    if (first === last) return
    let edge = first
    // Classes and gaps sort before words.
    for (; edge < last; edge++) {
      const symbol = edgeSymbol[edge] ?? 0
      if (symbol >= FIRST_WORD) break
      const target = edgeTarget[edge] ?? 0
      if (symbol >= GAP_BASE)
        for (let skip = 0; skip <= symbol - GAP_BASE && at + skip < limit; skip++) walk(target, at + skip)
      else if (at < limit && classOfKind[(tokens.kind[at] ?? 0) as TokenKind].includes(symbol)) walk(target, at + 1)
    }
    if (at >= limit) return
    const target = findEdge(edge, last, symbols[at] ?? 0)
    if (target > 0) walk(target, at + 1)
  }

  function findEdge(first: number, last: number, symbol: number): number {
    if (symbol === 0) return 0
    let low = first
    let high = last - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = edgeSymbol[middle] ?? 0
      if (found === symbol) return edgeTarget[middle] ?? 0
      if (found < symbol) low = middle + 1
      else high = middle - 1
    }
    return 0
  }

  function report(accepted: readonly number[], to: number): void {
    for (const output of accepted) {
      const anchor = outputs[output]?.anchor ?? 0
      if (anchor & Anchor.start && from > 0 && tokens.sentence[from - 1] === tokens.sentence[from]) continue
      if (anchor & Anchor.end && !isSentenceEnd(to)) continue
      if (!alreadyReported(output, to)) hits.push({ from, to, output })
    }
  }

  /** Two ways through a gap may arrive at the same place. */
  function alreadyReported(output: number, to: number): boolean {
    for (let index = reported; index < hits.length; index++) {
      if (hits[index]?.output === output && hits[index]?.to === to) return true
    }
    return false
  }

  function isSentenceEnd(to: number): boolean {
    for (let at = to; at < limit; at++)
      if (tokens.kind[at] !== TokenKind.punctuation && tokens.kind[at] !== TokenKind.emoji) return false
    return true
  }

  for (; from < tokens.count; from++) {
    if (from >= limit) limit = sentenceLimit(tokens, from)
    reported = hits.length
    const kind = (tokens.kind[from] ?? 0) as TokenKind
    for (const symbol of classOfKind[kind]) {
      const target = fromRoot[symbol] ?? 0
      if (target > 0) walk(target, from + 1)
    }
    const symbol = symbols[from] ?? 0
    const target = symbol > 0 ? (fromRoot[symbol] ?? 0) : 0
    if (target > 0) walk(target, from + 1)
  }
  return hits
}

function sentenceLimit(tokens: Tokens, from: number): number {
  let limit = from
  while (limit < tokens.count && tokens.sentence[limit] === tokens.sentence[from]) limit++
  return limit
}
