import type { Group } from './groups.ts'
import { together } from './spread.ts'

/**
 * How much of the differences between conversations lies between groups: epsilon squared (Kelley 1935), which, unlike
 * eta squared, does not grow with the number of groups alone; 0..1. `null` where it cannot be told.
 */
export function shareBetween(groups: readonly Group[]): number | null {
  const spreads = groups.map(({ score }) => score).filter(({ count }) => count > 0)
  const all = spreads.reduce((sum, next) => together(sum, next), { count: 0, mean: 0, squares: 0 })
  const inside = spreads.reduce((sum, { squares }) => sum + squares, 0)
  const freedom = all.count - spreads.length
  if (spreads.length < 2 || freedom < 1 || all.squares <= 0) return null
  const noise = inside / freedom
  return Math.max(0, (all.squares - inside - (spreads.length - 1) * noise) / all.squares)
}
