import type { Hit } from '../match/find-hits.ts'
import type { SignalKind } from '../signal-kind.ts'
import { TokenKind } from '../text/token-kind.ts'
import { TokenFlag, type Tokens } from '../text/tokens.ts'

/** Kinds whose strength is how strongly something is felt; emphasis raises it. */
const felt: ReadonlySet<SignalKind> = new Set([
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
  'gratitude',
  'joy',
  'complaint',
  'urgency',
  'praise',
  'criticism',
  'rude',
])

/** Share of what is left to 1 that full emphasis adds. */
const MOST = 0.35
/** How far ahead the end of the sentence is looked for; bounds the work per hit. */
const REACH = 64

/**
 * Strength with the emphasis of the sentence: exclamation marks and capitals are arousal. They strengthen a feeling that
 * words already show and never stand for one by themselves: people also shout for joy.
 */
export function emphasised(kind: SignalKind, strength: number, hit: Hit, text: string, tokens: Tokens): number {
  if (!felt.has(kind)) return strength
  const emphasis = Math.max(exclamation(hit, text, tokens), capitals(hit, tokens))
  return strength + (1 - strength) * MOST * emphasis
}

/** 0 without, ½ for one exclamation mark at the end of the sentence, 1 for several. */
function exclamation(hit: Hit, text: string, tokens: Tokens): number {
  let at = hit.to
  while (at < tokens.count && at < hit.to + REACH && tokens.sentence[at] === tokens.sentence[hit.from]) at++
  const last = at - 1
  if (tokens.kind[last] !== TokenKind.punctuation) return 0
  const start = tokens.start[last] as number
  const code = text.charCodeAt(start)
  if (code !== 33 && code !== 0xff01) return 0
  return (tokens.end[last] as number) - start > 1 ? 1 : 0.5
}

/** 1 when a word of the hit is in capitals or stretched ("SOOO", "soooo"). */
function capitals(hit: Hit, tokens: Tokens): number {
  for (let at = hit.from; at < hit.to; at++) {
    if ((tokens.flags[at] as number) & (TokenFlag.capitals | TokenFlag.stretched)) return 1
  }
  return 0
}
