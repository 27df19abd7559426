import type { Instant } from '@attune/core'
import { timeOf } from '../wire/time.ts'

/** Those that changed then or later: RT gives older ones, too. It knows whole seconds only. */
export function changedSince<T extends { LastUpdated: string | number | null }>(
  rows: readonly T[],
  from: Instant | null,
): T[] {
  if (from === null) return [...rows]
  const second = Math.floor(Date.parse(from) / 1000) * 1000
  return rows.filter(({ LastUpdated }) => {
    const at = timeOf(LastUpdated)
    return at === null || Date.parse(at) >= second
  })
}
