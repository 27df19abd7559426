import type { Verdict } from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'

/** Below this either half of the service is below what people expect. */
const ENOUGH = 0.5
/** Below this one family alone is enough to disappoint, whatever the others bring. */
const POOR = 0.35
/** From here on both halves are good enough for a gift to be felt as one. */
const GOOD = 0.75

/**
 * Hard service (solved) × soft service (how). Hard alone is taken for granted; soft on top delights; soft cannot
 * replace hard. `above` needs a verified gift on top of good service, `below` needs one half to fail.
 */
export function verdictOf(
  families: { empathy: number | null; pacing: number | null; outcome: number | null },
  score: number | null,
  ledger: Ledger,
): Verdict {
  if (score === null) return 'unknown'
  const soft = mean([families.empathy, families.pacing])
  const hard = families.outcome
  if (ledger.faults.some((fault) => fault.severity === 'critical')) return 'below'
  if ([families.empathy, families.pacing, hard].some((family) => family !== null && family < POOR)) return 'below'
  if (score < ENOUGH || (hard !== null && hard < ENOUGH) || (soft !== null && soft < ENOUGH)) return 'below'
  const good = score >= GOOD && (hard === null || hard >= GOOD)
  return good && ledger.gifts.length > 0 ? 'above' : 'expected'
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length
}
