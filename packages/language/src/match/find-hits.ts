import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { type Automaton, DEAD, endsPhrase } from './automaton.ts'
import { type ReportColumns, Speaker } from './reports.ts'

/**
 * Phrases found: tokens `[from, to)` and what was reported, in order of their first token. Parallel arrays that are kept
 * between messages, because a text of nothing but negations has a hit per word.
 */
export interface Hits {
  count: number
  from: Int32Array
  to: Int32Array
  output: Int32Array
  /** 1 when another hit stands in its place. */
  dropped: Uint8Array
}

export const createHits = (capacity = 64): Hits => ({
  count: 0,
  from: new Int32Array(capacity),
  to: new Int32Array(capacity),
  output: new Int32Array(capacity),
  dropped: new Uint8Array(capacity),
})

function addHit(hits: Hits, from: number, to: number, output: number): void {
  const index = hits.count++
  if (index === hits.from.length) makeRoom(hits)
  hits.from[index] = from
  hits.to[index] = to
  hits.output[index] = output
  hits.dropped[index] = 0
}

function makeRoom(hits: Hits): void {
  hits.from = doubled(hits.from, Int32Array)
  hits.to = doubled(hits.to, Int32Array)
  hits.output = doubled(hits.output, Int32Array)
  hits.dropped = doubled(hits.dropped, Uint8Array)
}

/** A copy with room for twice as many. */
function doubled<T extends Int32Array | Uint8Array>(array: T, Kind: new (length: number) => T): T {
  const larger = new Kind(array.length * 2)
  larger.set(array)
  return larger
}

/** A speaker that no wording has. */
const NOBODY = 3

export const Anchor = { start: 1, end: 2 } as const

/**
 * Runs the automaton from every token to where no phrase goes on. Phrases have bounded length and never leave their
 * sentence, so the work per token is bounded and the whole is linear in the text, whatever the text is.
 *
 * @param role whose words these are; `undefined` finds both sides'
 * @param hits filled anew
 */
export function findHits(
  { automaton, columns }: { automaton: Automaton; columns: ReportColumns },
  text: string,
  tokens: Tokens,
  symbols: Int32Array,
  role: 'customer' | 'agent' | undefined,
  hits: Hits,
): void {
  const { saidBy, anchor } = columns
  // A wording that only the other side uses must not compete with this side's.
  const other = role === undefined ? NOBODY : role === 'agent' ? Speaker.customer : Speaker.agent
  hits.count = 0
  const { count } = tokens
  for (let from = 0; from < count; from++) {
    let state = automaton.start(symbols[from] as number)
    if (state === DEAD) continue
    const limit = tokens.ends[tokens.sentence[from] as number] as number
    for (let to = from + 1; state !== DEAD; to++) {
      if (endsPhrase(state)) {
        for (const output of automaton.accepts(state)) {
          if (saidBy[output] === other) continue
          const ends = anchor[output] as number
          if (ends === 0 || isAnchored(ends, text, tokens, from, to, limit)) addHit(hits, from, to, output)
        }
      }
      if (to >= limit) break
      state = automaton.step(state, symbols[to] as number)
    }
  }
}

/** Whether a phrase that must open or close its sentence does. */
function isAnchored(anchor: number, text: string, tokens: Tokens, from: number, to: number, limit: number): boolean {
  if (anchor & Anchor.start && !isSentenceStart(text, tokens, from)) return false
  return (anchor & Anchor.end) === 0 || isSentenceEnd(tokens, to, limit)
}

/** Longest opening, in tokens, that a comma sets apart: "Hi Sarah," */
const LONGEST_LEAD_IN = 4
/** Bounds the look back over marks and emoji. */
const FURTHEST_LEAD_IN = 24

/**
 * The first word of a sentence, or the first after what only leads in: @mentions, emoji, marks, or a short opening that a
 * comma sets apart ("Hi Sarah, could you …").
 */
function isSentenceStart(text: string, tokens: Tokens, from: number): boolean {
  let apart = false
  let words = 0
  for (let at = from - 1; at >= 0 && tokens.sentence[at] === tokens.sentence[from]; at--) {
    const kind = tokens.kind[at]
    if (from - at > FURTHEST_LEAD_IN) return false
    if (kind === TokenKind.punctuation) apart ||= isComma(text.charCodeAt(tokens.start[at] ?? 0))
    else if (kind !== TokenKind.mention && kind !== TokenKind.emoji && (!apart || ++words > LONGEST_LEAD_IN))
      return false
  }
  return true
}

const isComma = (code: number): boolean => code === 44 || code === 0xff0c

/** Nothing but marks and emoji follow. */
function isSentenceEnd(tokens: Tokens, to: number, limit: number): boolean {
  for (let at = to; at < limit; at++) {
    if (tokens.kind[at] !== TokenKind.punctuation && tokens.kind[at] !== TokenKind.emoji) return false
  }
  return true
}
