import type { Finding } from '@attune/core'
import type { FindingChange } from './comparison.ts'

/**
 * Findings that only one of two lists has. Two findings are the same when rule, outcome and the message they begin in
 * are: the words there may have been changed, which is what is compared. Each counts as often as it occurs.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): { appeared: FindingChange[]; vanished: FindingChange[] } {
  return { appeared: without(after, before), vanished: without(before, after) }
}

function without(found: readonly Finding[], others: readonly Finding[]): FindingChange[] {
  const left = new Map<string, number>()
  for (const finding of others) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1)
  return found.flatMap((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    if (count > 0) return []
    const { ruleId, outcome, severity, message, evidence } = finding
    return [{ ruleId, outcome, severity, message, messageId: evidence[0]?.messageId ?? null }]
  })
}

const keyOf = ({ ruleId, outcome, evidence }: Finding): string =>
  JSON.stringify([ruleId, outcome, evidence[0]?.messageId])
