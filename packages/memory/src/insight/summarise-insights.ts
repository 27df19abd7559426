import { type Insight, type InsightKind, insightKindSchema, OptionsError } from '@attune/core'
import { isoWeek } from './iso-week.ts'

/** How insights are grouped. */
export interface SummariseOptions {
  by: 'kind' | 'agent' | 'week'
  /** How many different customers a group needs to be shown, so that nobody is recognised in it. Default 5. */
  minGroup?: number
}

/** What was noticed in one group. */
export interface InsightGroup {
  /** The kind, the agent's id, or the week; `unknown` = not known, `derived` = noticed by nobody but the reader. */
  key: string
  /** Insights in this group. */
  insights: number
  /** Different customers they are about. */
  customers: number
  byKind: Record<InsightKind, number>
  /** In the order they were given. */
  insightIds: string[]
}

/** Recognition for noticing. Counts only, so it is never withheld. */
export interface InsightCredit {
  agentId: string | null
  name: string | null
  /** Insights this agent noticed. */
  noticed: number
  byKind: Record<InsightKind, number>
}

/** What was noticed, in groups large enough to hide everybody. */
export interface InsightSummary {
  by: SummariseOptions['by']
  /** How many different customers a group had to have. */
  minGroup: number
  /** Most insights first; weeks in their order. */
  groups: InsightGroup[]
  /** Groups with too few customers, as one number. */
  withheld: { groups: number; insights: number }
  /** Who noticed, most first. What was derived is nobody's. */
  credits: InsightCredit[]
}

/**
 * Sums insights up for those who can act on them, with credit for those who noticed. Customers are counted by their id, else
 * by their conversation; an insight without either counts for one.
 *
 * @throws {OptionsError} for a group size that is not a whole number of one or more
 * @example
 * summariseInsights(insights, { by: 'kind', minGroup: 5 }).groups[0] // { key: 'discontent', insights: 12, customers: 9, … }
 */
export function summariseInsights(insights: readonly Insight[], options: SummariseOptions): InsightSummary {
  const { by, minGroup = 5 } = options
  if (!(by in keys)) throw new OptionsError('by: expected one of "kind", "agent", "week"', 'by')
  if (!Number.isInteger(minGroup) || minGroup < 1) {
    throw new OptionsError('minGroup: expected a whole number of 1 or more', 'minGroup')
  }
  const all = [...groupBy(insights, keys[by])].map(([key, members]) => groupOf(key, members))
  const shown = all.filter(({ customers }) => customers >= minGroup)
  const small = all.filter(({ customers }) => customers < minGroup)
  shown.sort((a, b) => (by === 'week' ? 0 : b.insights - a.insights) || compare(a.key, b.key))
  return {
    by,
    minGroup,
    groups: shown,
    withheld: { groups: small.length, insights: small.reduce((sum, group) => sum + group.insights, 0) },
    credits: creditsOf(insights),
  }
}

const keys = {
  kind: (insight: Insight) => insight.kind as string,
  agent: ({ noticedBy }: Insight) => (noticedBy === null ? 'derived' : (noticedBy.id ?? noticedBy.name ?? 'unknown')),
  week: ({ noticedAt }: Insight) => (noticedAt === null ? 'unknown' : isoWeek(noticedAt)),
}

function groupOf(key: string, insights: readonly Insight[]): InsightGroup {
  const customers = new Set(insights.map(({ customerId, conversationId, id }) => customerId ?? conversationId ?? id))
  return {
    key,
    insights: insights.length,
    customers: customers.size,
    byKind: countKinds(insights),
    insightIds: insights.map(({ id }) => id),
  }
}

function creditsOf(insights: readonly Insight[]): InsightCredit[] {
  const noticed = insights.filter(({ noticedBy }) => noticedBy !== null)
  return [...groupBy(noticed, keys.agent)]
    .map(([, theirs]) => ({
      agentId: theirs[0]?.noticedBy?.id ?? null,
      name: theirs[0]?.noticedBy?.name ?? null,
      noticed: theirs.length,
      byKind: countKinds(theirs),
    }))
    .sort((a, b) => b.noticed - a.noticed || compare(a.agentId ?? a.name ?? '', b.agentId ?? b.name ?? ''))
}

function countKinds(insights: readonly Insight[]): Record<InsightKind, number> {
  const counts = Object.fromEntries(insightKindSchema.options.map((kind) => [kind, 0])) as Record<InsightKind, number>
  for (const { kind } of insights) counts[kind]++
  return counts
}

function groupBy(insights: readonly Insight[], keyOf: (insight: Insight) => string): Map<string, Insight[]> {
  const groups = new Map<string, Insight[]>()
  for (const insight of insights) {
    const key = keyOf(insight)
    const group = groups.get(key)
    if (group) group.push(insight)
    else groups.set(key, [insight])
  }
  return groups
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
