import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { type Automaton, DEAD, endsPhrase } from './automaton.ts'
import type { Report } from './reports.ts'

/** A phrase found: tokens `[from, to)` and what it reports. */
export interface Hit {
  from: number
  to: number
  report: Report
}

export const Anchor = { start: 1, end: 2 } as const

/**
 * Runs the automaton from every token to where no phrase goes on. Phrases have bounded length and never leave their
 * sentence, so the work per token is bounded and the whole is linear in the text, whatever the text is.
 */
export function findHits(
  automaton: Automaton,
  reports: readonly Report[],
  text: string,
  tokens: Tokens,
  symbols: Int32Array,
): Hit[] {
  const hits: Hit[] = []
  let limit = 0
  for (let from = 0; from < tokens.count; from++) {
    let state = automaton.start(symbols[from] as number)
    if (state === DEAD) continue
    if (from >= limit) limit = sentenceLimit(tokens, from)
    for (let to = from + 1; state !== DEAD; to++) {
      if (endsPhrase(state)) {
        for (const output of automaton.accepts(state)) {
          const report = reports[output] as Report
          if (report.anchor === 0 || isAnchored(report.anchor, text, tokens, from, to, limit))
            hits.push({ from, to, report })
        }
      }
      if (to >= limit) break
      state = automaton.step(state, symbols[to] as number)
    }
  }
  return hits
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

function sentenceLimit(tokens: Tokens, from: number): number {
  let limit = from
  while (limit < tokens.count && tokens.sentence[limit] === tokens.sentence[from]) limit++
  return limit
}
