const longest = 40

/**
 * The candidate that `name` was probably meant to be: fewest edits (insert, delete, replace, swap neighbours; upper and
 * lower case are the same), at most two and fewer than half the name. `null` when none is that near.
 *
 * @example
 * nearest('custmer', ['customer', 'agent']) // 'customer'
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > longest) return null
  let best: string | null = null
  let bestDistance = Math.min(3, Math.ceil(name.length / 2))
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance - 1)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/**
 * Edits between two words (optimal string alignment), or `Infinity` when there are more than `limit`. Words over 40
 * UTF-16 units count as too far, which bounds the work.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a.length > longest || b.length > longest || Math.abs(a.length - b.length) > limit) return Infinity
  const width = b.length + 1
  let beforeLast = new Uint8Array(width)
  let last = new Uint8Array(width)
  let current = new Uint8Array(width)
  for (let column = 0; column < width; column++) last[column] = column
  let lastLeast = 0
  for (let row = 1; row <= a.length; row++) {
    current[0] = row
    let rowLeast = row
    for (let column = 1; column < width; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      }
      current[column] = least
      rowLeast = Math.min(rowLeast, least)
    }
    // No later row can be smaller than the smallest of this one and the one before, by which a swap may still profit.
    if (rowLeast > limit && lastLeast > limit) return Infinity
    lastLeast = rowLeast
    const spare = beforeLast
    beforeLast = last
    last = current
    current = spare
  }
  const distance = last[b.length] ?? Infinity
  return distance <= limit ? distance : Infinity
}
