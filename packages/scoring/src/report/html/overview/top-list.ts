/** The entries of highest rank among all that were offered, at most `most` of them; of equals, the first. */
export interface TopList<T> {
  offer(rank: number, entry: () => T): void
  /** The highest first. */
  readonly entries: readonly T[]
}

export function createTopList<T>(most: number): TopList<T> {
  const kept: { rank: number; entry: T }[] = []

  function offer(rank: number, entry: () => T): void {
    const lowest = kept.at(-1)
    if (kept.length >= most && lowest !== undefined && rank <= lowest.rank) return
    const place = kept.findIndex((other) => other.rank < rank)
    kept.splice(place === -1 ? kept.length : place, 0, { rank, entry: entry() })
    if (kept.length > most) kept.pop()
  }

  return {
    offer,
    get entries() {
      return kept.map(({ entry }) => entry)
    },
  }
}
