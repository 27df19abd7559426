import { ContractError, type Evidence } from '@attune/core'
import type { Rule } from '../rule.ts'
import { isTorn } from '../story/text/quotable.ts'
import type { Utterance } from '../story/utterance.ts'

/**
 * Every number points at a quote, so every quote must be true.
 *
 * @throws {ContractError} naming the rule whose evidence does not slice to its quote, or slices a character in two
 */
export function verifyEvidence(
  rule: Rule,
  evidence: readonly Evidence[],
  messages: ReadonlyMap<string, Utterance>,
): void {
  for (const { messageId, span, quote } of evidence) {
    const text = messages.get(messageId)?.written.text
    const [start, end] = span
    if (text !== undefined && start >= 0 && quote.length === end - start && text.startsWith(quote, start)) {
      if (!isTorn(text, start) && !isTorn(text, end)) continue
      throw new ContractError(
        `Rule "${rule.meta.id}" gave evidence for message "${messageId}" at [${start}, ${end}) that cuts a character in two. Build evidence with quote().`,
      )
    }
    throw new ContractError(
      `Rule "${rule.meta.id}" gave evidence for message "${messageId}" at [${span[0]}, ${span[1]}) that is not the text there. Build evidence with quote().`,
    )
  }
}
