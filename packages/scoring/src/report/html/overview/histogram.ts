/** Values while there are few, counts in fixed bins beside: whatever is added, it stays within a bound. */
export interface Histogram {
  add(value: number): void
  /** Adds what another one with the same bins holds. */
  addAll(other: Histogram): void
  /** How many values there are. */
  readonly count: number
  /** Counts by bin. */
  readonly bins: Readonly<Uint32Array>
  /** All values in order while there are few enough to keep them; `null` = only the counts are known. */
  readonly values: readonly number[] | null
  /**
   * A value that at least this share of all values do not exceed, while the rest do not fall below it. One of the values
   * themselves as long as they are kept; then as exact as a bin is wide, and never outside of what was added. `null`
   * without values.
   */
  quantile(share: number): number | null
}

/** So many values are kept as they are; of more, only the counts are. */
export const MOST_EXACT = 1000

/** Where the bins lie: `edges` has one more entry than there are bins. What lies outside counts in the outermost bin. */
export function createHistogram(edges: readonly number[]): Histogram {
  const bins = new Uint32Array(Math.max(1, edges.length - 1))
  let count = 0
  let kept: number[] | null = []
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY

  function keep(value: number): void {
    least = Math.min(least, value)
    most = Math.max(most, value)
    if (kept !== null && kept.length < MOST_EXACT) kept.push(value)
    else kept = null
  }

  function add(value: number): void {
    const bin = Math.min(bins.length - 1, Math.max(0, firstAbove(edges, value) - 1))
    bins[bin] = (bins[bin] ?? 0) + 1
    count++
    keep(value)
  }

  function addAll(other: Histogram): void {
    for (const [bin, inside] of other.bins.entries()) bins[bin] = (bins[bin] ?? 0) + inside
    count += other.count
    if (other.values !== null) for (const value of other.values) keep(value)
    else {
      for (const end of [other.quantile(0), other.quantile(1)]) if (end !== null) keep(end)
      kept = null
    }
  }

  function quantile(share: number): number | null {
    if (count === 0) return null
    if (kept !== null) return sorted(kept)[Math.max(0, Math.ceil(share * count - ROUNDING) - 1)] ?? null
    // A bin may be wider than all that lies in it.
    return Math.min(most, Math.max(least, share <= 0 ? least : share >= 1 ? most : binned(share * count)))
  }

  /** Values are taken to lie evenly in their bin. */
  function binned(wanted: number): number {
    let below = 0
    for (const [bin, inside] of bins.entries()) {
      if (inside > 0 && below + inside >= wanted) {
        const [from = 0, to = 0] = [edges[bin], edges[bin + 1]]
        return from + (Math.max(0, wanted - below) / inside) * (to - from)
      }
      below += inside
    }
    return most
  }

  return {
    add,
    addAll,
    quantile,
    bins,
    get values() {
      return kept === null ? null : sorted(kept)
    },
    get count() {
      return count
    },
  }
}

/** 0.9 × 10 is a hair more than 9 in floating point, and would be the tenth value instead of the ninth. */
const ROUNDING = 1e-9

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** Bins of the same width. */
export const evenEdges = (from: number, to: number, bins: number): number[] =>
  Array.from({ length: bins + 1 }, (_, index) => from + ((to - from) * index) / bins)

/** Bins that grow by the same factor, for times between a second and months. */
export const growingEdges = (from: number, to: number, bins: number): number[] =>
  Array.from({ length: bins + 1 }, (_, index) => from * (to / from) ** (index / bins))

/** Index of the first edge above the value. */
function firstAbove(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
