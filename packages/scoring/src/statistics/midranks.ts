import type { Codes } from './codes.ts'

/**
 * Ranks from 1 of the chosen units; equal values share the average of the ranks they span.
 *
 * @example
 * midranks(codesOf([5, 2, 5]), allOf(3)) // [2.5, 1, 2.5]
 */
export function midranks({ codes, distinct }: Codes, units: Int32Array): number[] {
  const rankOf = new Float64Array(distinct)
  for (const unit of units) rankOf[codes[unit] ?? 0] = (rankOf[codes[unit] ?? 0] ?? 0) + 1
  let below = 0
  for (let code = 0; code < distinct; code++) {
    const here = rankOf[code] ?? 0
    rankOf[code] = below + (here + 1) / 2
    below += here
  }
  return Array.from(units, (unit) => rankOf[codes[unit] ?? 0] ?? 0)
}
