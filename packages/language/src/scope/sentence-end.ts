import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { ScopeMark } from './scope-flag.ts'

/** How a sentence ends, worked out once for all hits in it. */
export interface SentenceEnd {
  /** Number of the sentence, or -1 before the first. */
  sentence: number
  /** First token after it. */
  limit: number
  /** Of a question: last mark between clauses that has something of the sentence after it, or -1. */
  clauseMark: number
  /** A question mark closes it, or a question particle stands just before its end. */
  asks: boolean
  /** 0 without, ½ for one exclamation mark at the end, 1 for several. */
  exclamation: number
}

/** How many tokens ahead of some words the end of their sentence still bears on them. */
export const FORESIGHT = 64

export const noSentence = (): SentenceEnd => ({
  sentence: -1,
  limit: 0,
  clauseMark: -1,
  asks: false,
  exclamation: 0,
})

/** Moves `end` to the sentence of token `from`. Tokens must be asked for in order, so that each is looked at once. */
export function moveTo(end: SentenceEnd, from: number, text: string, tokens: Tokens, marks: Uint8Array | null): void {
  const sentence = tokens.sentence[from] as number
  if (end.sentence === sentence) return
  const limit = tokens.ends[sentence] as number
  const last = limit - 1
  const isMark = tokens.kind[last] === TokenKind.punctuation
  const code = text.charCodeAt(tokens.start[last] as number)
  const word = isMark ? last - 1 : last
  end.sentence = sentence
  end.limit = limit
  end.asks = code === 63 || code === 0xff1f || (word >= 0 && ((marks?.[word] ?? 0) & ScopeMark.questionEnding) !== 0)
  end.clauseMark = end.asks ? beforeLast(last, from, text, tokens) : -1
  end.exclamation =
    isMark && (code === 33 || code === 0xff01)
      ? (tokens.end[last] as number) - (tokens.start[last] as number) > 1
        ? 1
        : 0.5
      : 0
}

function beforeLast(last: number, from: number, text: string, tokens: Tokens): number {
  for (let at = last - 1; at >= from; at--) if (isClauseMark(text, tokens, at)) return at
  return -1
}

/** Comma, semicolon, colon, dot, and their full-width forms. */
export function isClauseMark(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.punctuation) return false
  const code = text.charCodeAt(tokens.start[at] as number)
  return (
    code === 44 || code === 59 || code === 58 || code === 0xff0c || code === 0xff1b || code === 0x3001 || code === 46
  )
}
