/** `null` for no values. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Median of all slopes between two values: a trend that a few odd values cannot turn (Theil 1950, Sen 1968). */
export function theilSenSlope(values: readonly number[]): number | null {
  const slopes: number[] = []
  for (const [index, value] of values.entries()) {
    for (let later = index + 1; later < values.length; later++) {
      slopes.push(((values[later] as number) - value) / (later - index))
    }
  }
  return median(slopes)
}

export const isKnown = (value: number | null): value is number => value !== null
