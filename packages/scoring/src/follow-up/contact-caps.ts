import type { ContactCap } from '@attune/core'
import { day } from '../durations.ts'

/**
 * The first instant from `at` on at which one more contact keeps every cap, in milliseconds since 1970; `null` when a cap
 * allows none at all. A cap counts the contacts of any `days` days in a row.
 */
export function withinCaps(at: number, caps: readonly ContactCap[], contacts: readonly number[]): number | null {
  let allowed = at
  for (const { max, days } of caps) {
    if (max === 0) return null
    const newest = contacts.toSorted((a, b) => b - a)
    const oldestThatCounts = newest[max - 1]
    if (oldestThatCounts !== undefined) allowed = Math.max(allowed, oldestThatCounts + days * day)
  }
  return allowed
}
