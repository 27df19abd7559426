import type { Tokens } from '../text/tokens.ts'
import { findQuotations } from './quotations.ts'
import { ScopeFlag, ScopeMark } from './scope-flag.ts'
import { FORESIGHT, isClauseMark, moveTo, noSentence, type SentenceEnd } from './sentence-end.ts'

/** How far back a conditional is looked for; bounds the work per hit. */
const CLAUSE_REACH = 16

/** The surroundings of hits in one message. Hits must be asked about in order. */
export interface Scope {
  text: string
  tokens: Tokens
  /** Bits of `ScopeMark` by the last token of the words that bear them; `null` when there are none. */
  marks: Uint8Array | null
  negatorReach: number
  quotations: ReadonlyArray<[from: number, to: number]> | null
  /** First quotation that the current hit may stand in. */
  quotation: number
  /** End of the current hit's sentence. */
  end: SentenceEnd
}

export const openScope = (text: string, tokens: Tokens, marks: Uint8Array | null, negatorReach: number): Scope => ({
  text,
  tokens,
  marks,
  negatorReach,
  quotations: null,
  quotation: 0,
  end: noSentence(),
})

/**
 * Scopes that the hit of tokens `[from, to)` stands in.
 *
 * @param wanted the flags that matter; others may be left out
 */
export function flagsOf(scope: Scope, from: number, to: number, wanted: number): number {
  const { text, tokens, marks, end } = scope
  moveTo(end, from, text, tokens, marks)
  let flags = isAsked(end, to) ? ScopeFlag.asked : 0
  if (marks !== null && wanted & (ScopeFlag.negated | ScopeFlag.conditional | ScopeFlag.quoted))
    flags |= lookBack(scope, marks, from)
  if (wanted & ScopeFlag.quoted && isQuoted(scope, from, to)) flags |= ScopeFlag.quoted
  return flags
}

function lookBack({ text, tokens, negatorReach }: Scope, marks: Uint8Array, from: number): number {
  let flags = 0
  for (let at = from - 1; at >= 0 && at >= from - CLAUSE_REACH; at--) {
    if (tokens.sentence[at] !== tokens.sentence[from]) break
    if (isClauseMark(text, tokens, at)) {
      // What was said is reported across a comma: he said, "sorry".
      if (at === from - 1 && at > 0 && (marks[at - 1] as number) & ScopeMark.reporter) flags |= ScopeFlag.quoted
      break
    }
    const mark = marks[at] as number
    if (mark === 0) continue
    const distance = from - at
    if (mark & ScopeMark.conditional) flags |= ScopeFlag.conditional
    if (mark & ScopeMark.breaker) break
    if (distance <= negatorReach && mark & ScopeMark.negator) flags |= ScopeFlag.negated
    if (distance <= 2 && mark & ScopeMark.reporter) flags |= ScopeFlag.quoted
  }
  return flags
}

function isQuoted(scope: Scope, from: number, to: number): boolean {
  scope.quotations ??= findQuotations(scope.text, scope.tokens)
  const { quotations } = scope
  while (scope.quotation < quotations.length && (quotations[scope.quotation]?.[1] ?? 0) <= from) scope.quotation++
  const range = quotations[scope.quotation]
  return range !== undefined && range[0] <= from && to <= range[1]
}

/** No comma stands before the end: in "I can't refund this, is that all right?" only the last clause is asked. */
const isAsked = ({ asks, limit, clauseMark }: SentenceEnd, to: number): boolean =>
  asks && clauseMark < to && limit - to <= FORESIGHT
