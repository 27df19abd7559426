import type { ScoreReport, Verdict } from '@attune/core'

export interface Summary {
  add(report: ScoreReport): void
  lines(elapsedMs: number): string[]
}

/** Counts of verdicts and the mean score, for the end of a long run. Keeps numbers, not reports. */
export function createSummary(): Summary {
  const counts: Record<Verdict, number> = { below: 0, expected: 0, above: 0, unknown: 0 }
  let scored = 0
  let total = 0

  function add({ verdict, score }: ScoreReport): void {
    counts[verdict]++
    if (score === null) return
    scored++
    total += score
  }

  function lines(elapsedMs: number): string[] {
    const all = counts.below + counts.expected + counts.above + counts.unknown
    const mean = scored === 0 ? 'unknown' : `${(total / scored).toFixed(2)} over ${scored} with a score`
    return [
      `${plural(all, 'conversation')}: ${counts.below} below · ${counts.expected} expected · ${counts.above} above · ${counts.unknown} unknown`,
      `mean score ${mean} · ${(elapsedMs / 1000).toFixed(1)} s`,
    ]
  }

  return { add, lines }
}

/** `1 row`, `2 rows`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
