import type { Span } from '@attune/core'

/**
 * Tells whether a span touches one of `spans`, in logarithmic time: a message may hold thousands of signals.
 *
 * @param within how far apart two spans still touch
 */
export function covering(spans: readonly Span[], within = 0): (span: Span) => boolean {
  const [first] = spans
  if (!first) return touchesNothing
  if (spans.length === 1) return ([start, end]) => first[1] + within > start && first[0] < end
  const merged: [start: number, end: number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return ([start, end]) => {
    let [low, high] = [0, merged.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle]?.[1] ?? 0) + within > start) high = middle
      else low = middle + 1
    }
    const next = merged[low]
    return next !== undefined && next[0] < end
  }
}

const touchesNothing = (): boolean => false
