import type { Evidence, Finding, Span } from '@attune/core'

/** Findings that say the same thing about different words; `first` is the heaviest of them. */
export interface FindingGroup {
  first: Finding
  count: number
  /** One list for each finding, without words that were listed already. */
  evidence: Evidence[][]
}

/** Puts findings of the same rule with the same message together, in the order of the first of each. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { shown: Shown }>()
  for (const finding of findings) {
    const key = [finding.ruleId, finding.outcome, finding.message].join('\n')
    const group: FindingGroup & { shown: Shown } = groups.get(key) ?? {
      first: finding,
      count: 0,
      evidence: [],
      shown: new Map(),
    }
    groups.set(key, group)
    group.count++
    group.evidence.push(addNew(group.shown, finding.evidence))
  }
  return Array.from(groups.values(), ({ first, count, evidence }) => ({ first, count, evidence }))
}

/**
 * Passages that are shown, by message. None lies inside another, so both their starts and their ends rise: whether words
 * are shown is told by one of them, found by halving.
 */
type Shown = Map<string, Span[]>

/** Adds what does not lie inside words that are shown anyway, and returns it in the order it came. */
function addNew(shown: Shown, evidence: readonly Evidence[]): Evidence[] {
  // The widest first, so that nothing lies inside what comes after it.
  const widestFirst = Array.from(evidence, ({ span }, index) => ({ index, span })).sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  )
  const added = new Set(widestFirst.map(({ index }) => index).filter((index) => add(shown, evidence[index])))
  return evidence.filter((_, index) => added.has(index))
}

/** Whether the words were not shown yet. */
function add(shown: Shown, evidence: Evidence | undefined): boolean {
  if (evidence === undefined) return false
  const { messageId, span } = evidence
  const spans = shown.get(messageId) ?? []
  shown.set(messageId, spans)
  const after = firstAfter(spans, span[0])
  const before = spans[after - 1]
  if (before !== undefined && before[1] >= span[1]) return false
  const from = before?.[0] === span[0] ? after - 1 : after
  let until = after
  for (let inside = spans[until]; inside && inside[1] <= span[1]; inside = spans[until]) until++
  spans.splice(from, until - from, span)
  return true
}

/** Index of the first span that starts after `start`. */
function firstAfter(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span && span[0] <= start) low = middle + 1
    else high = middle
  }
  return low
}
