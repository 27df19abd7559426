/**
 * A column of numbers, each replaced by its place among the distinct values. Rank statistics need nothing more, and on
 * places the ranks of a resample can be counted instead of sorted: that is what makes a thousand resamples affordable.
 */
export interface Codes {
  codes: Int32Array
  /** How many different values there are. */
  distinct: number
}

/**
 * Numbers every value by its rank among the different ones, from 0.
 *
 * @example
 * codesOf([5, 2, 5]) // { codes: [1, 0, 1], distinct: 2 }
 */
export function codesOf(values: readonly number[]): Codes {
  const sorted = Float64Array.from(new Set(values)).sort()
  const places = new Map<number, number>()
  for (const value of sorted) places.set(value, places.size)
  return { codes: Int32Array.from(values, (value) => places.get(value) ?? 0), distinct: sorted.length }
}
