import type { Hit } from '../match/find-hits.ts'
import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import { findQuotations } from './quotations.ts'
import { ScopeFlag, ScopeMark } from './scope-flag.ts'

/** How far back a conditional is looked for; bounds the work per hit. */
const CLAUSE_REACH = 16

/**
 * Reads the surroundings of hits in one message. Hits must be asked in order.
 *
 * @param marks bits of `ScopeMark` by the last token of the words that bear them
 */
export function createScopeReader(
  text: string,
  tokens: Tokens,
  marks: ReadonlyMap<number, number>,
  negatorReach: number,
) {
  let quotations: Array<[number, number]> | null = null
  let quotation = 0

  function flagsOf(hit: Hit): number {
    return lookBack(hit.from) | (isQuoted(hit) ? ScopeFlag.quoted : 0) | (isAsked(hit) ? ScopeFlag.asked : 0)
  }

  const marksAt = (token: number): number => marks.get(token) ?? 0

  function lookBack(from: number): number {
    let flags = 0
    for (let at = from - 1; at >= 0 && at >= from - CLAUSE_REACH; at--) {
      if (tokens.sentence[at] !== tokens.sentence[from]) break
      if (isClauseMark(at)) {
        // What was said is reported across a comma: he said, "sorry".
        if (at === from - 1 && marksAt(at - 1) & ScopeMark.reporter) flags |= ScopeFlag.quoted
        break
      }
      const mark = marksAt(at)
      const distance = from - at
      if (mark & ScopeMark.conditional) flags |= ScopeFlag.conditional
      if (mark & ScopeMark.breaker) break
      if (distance <= negatorReach && mark & ScopeMark.negator) flags |= ScopeFlag.negated
      if (distance <= 2 && mark & ScopeMark.reporter) flags |= ScopeFlag.quoted
    }
    return flags
  }

  function isClauseMark(at: number): boolean {
    if (tokens.kind[at] !== TokenKind.punctuation) return false
    const code = text.charCodeAt(tokens.start[at] ?? 0)
    return (
      code === 44 || code === 59 || code === 58 || code === 0xff0c || code === 0xff1b || code === 0x3001 || code === 46
    )
  }

  function isQuoted(hit: Hit): boolean {
    quotations ??= findQuotations(text, tokens)
    while (quotation < quotations.length && (quotations[quotation]?.[1] ?? 0) <= hit.from) quotation++
    const range = quotations[quotation]
    return range !== undefined && range[0] <= hit.from && hit.to <= range[1]
  }

  /**
   * A question mark closes the sentence, or a question particle stands just before its end, and no comma stands between:
   * in "I can't refund this, is that all right?" only the last clause is asked.
   */
  function isAsked(hit: Hit): boolean {
    let at = hit.to
    for (; at < tokens.count && tokens.sentence[at] === tokens.sentence[hit.from] && at < hit.to + 64; at++) {
      if (isClauseMark(at) && at + 1 < tokens.count && tokens.sentence[at + 1] === tokens.sentence[at]) return false
    }
    const last = at - 1
    const mark = text.charCodeAt(tokens.start[last] ?? 0)
    if (mark === 63 || mark === 0xff1f) return true
    const word = tokens.kind[last] === TokenKind.punctuation ? last - 1 : last
    return (marksAt(word) & ScopeMark.questionEnding) !== 0
  }

  return { flagsOf }
}
