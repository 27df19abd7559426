import type { Report } from '../match/reports.ts'
import type { SignalKind } from '../signal-kind.ts'
import { isUpper } from '../text/characters.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { FORESIGHT, type SentenceEnd } from './sentence-end.ts'

/** Kinds whose strength is how strongly something is felt; emphasis raises it. */
export const felt: ReadonlySet<SignalKind> = new Set([
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
/**
 * Strength with the emphasis of the sentence: exclamation marks and capitals are arousal. They strengthen a feeling that
 * words already show and never stand for one by themselves: people also shout for joy.
 *
 * @param from first token of the hit
 * @param to first token after it
 */
export function emphasised(
  { felt, strength }: Report,
  from: number,
  to: number,
  end: SentenceEnd,
  text: string,
  tokens: Tokens,
): number {
  if (!felt) return strength
  const emphasis = Math.max(end.limit - to <= FORESIGHT ? end.exclamation : 0, capitals(from, to, text, tokens))
  return strength + (1 - strength) * MOST * emphasis
}

/** 1 when a word of the hit is in capitals or stretched ("SOOO", "soooo"). */
function capitals(from: number, to: number, text: string, { kind, start, end, stretched }: Tokens): number {
  for (let at = from; at < to; at++) {
    const isWord = kind[at] === TokenKind.word
    if (stretched[at] === 1 || (isWord && isShouted(text, start[at] as number, end[at] as number))) return 1
  }
  return 0
}

/** At least two letters, all of them capitals. */
function isShouted(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isUpper(text.charCodeAt(at))) at++
  return at === end && end > start + 1
}
