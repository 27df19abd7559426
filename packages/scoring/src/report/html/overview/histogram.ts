/** Counts in fixed bins: whatever is added, it stays as big as it was. */
export interface Histogram {
  add(value: number): void
  /** Adds what another one with the same bins holds. */
  addAll(other: Histogram): void
  /** How many values there are. */
  readonly count: number
  /** Counts by bin. */
  readonly bins: Readonly<Uint32Array>
  /**
   * The value below which a share of all values lies, as exact as a bin is wide: values are taken to lie evenly in
   * theirs. `null` without values.
   */
  quantile(share: number): number | null
}

/** Where the bins lie: `edges` has one more entry than there are bins. What lies outside counts in the outermost bin. */
export function createHistogram(edges: readonly number[]): Histogram {
  const bins = new Uint32Array(Math.max(1, edges.length - 1))
  let count = 0

  function add(value: number): void {
    const bin = Math.min(bins.length - 1, Math.max(0, firstAbove(edges, value) - 1))
    bins[bin] = (bins[bin] ?? 0) + 1
    count++
  }

  function addAll(other: Histogram): void {
    for (const [bin, inside] of other.bins.entries()) bins[bin] = (bins[bin] ?? 0) + inside
    count += other.count
  }

  function quantile(share: number): number | null {
    if (count === 0) return null
    const wanted = share * count
    let below = 0
    for (const [bin, inside] of bins.entries()) {
      if (inside > 0 && below + inside >= wanted) {
        const [from = 0, to = 0] = [edges[bin], edges[bin + 1]]
        return from + (Math.max(0, wanted - below) / inside) * (to - from)
      }
      below += inside
    }
    return edges.at(-1) ?? null
  }

  return {
    add,
    addAll,
    quantile,
    bins,
    get count() {
      return count
    },
  }
}

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
