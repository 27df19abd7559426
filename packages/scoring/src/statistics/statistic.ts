/** A figure as a function of which units are looked at; a unit may occur more than once, as it does in a resample. */
export type Statistic = (units: Int32Array) => number

/**
 * Every unit once: 0, 1, … `count` − 1.
 *
 * @example
 * allOf(3) // [0, 1, 2]
 */
export const allOf = (count: number): Int32Array => Int32Array.from({ length: count }, (_, index) => index)
