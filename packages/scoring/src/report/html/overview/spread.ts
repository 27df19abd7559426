/** Mean and variance of a stream, in three numbers (Welford 1962; merging: Chan, Golub & LeVeque 1979). */
export interface Spread {
  count: number
  mean: number
  /** Sum of squared differences from the mean. */
  squares: number
}

export const noSpread = (): Spread => ({ count: 0, mean: 0, squares: 0 })

export function addTo(spread: Spread, value: number): void {
  spread.count++
  const before = value - spread.mean
  spread.mean += before / spread.count
  spread.squares += before * (value - spread.mean)
}

/** Both together, as if all values had been added to one. */
export function together(a: Spread, b: Spread): Spread {
  const count = a.count + b.count
  if (count === 0) return noSpread()
  const apart = b.mean - a.mean
  return {
    count,
    mean: a.mean + (apart * b.count) / count,
    squares: a.squares + b.squares + (apart * apart * a.count * b.count) / count,
  }
}

/** Standard deviation of a sample; `null` for fewer than two values. */
export const deviation = ({ count, squares }: Spread): number | null =>
  count < 2 ? null : Math.sqrt(squares / (count - 1))
