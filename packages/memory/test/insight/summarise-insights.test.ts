import { blankRecord, type Insight, type InsightKind } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoWeek } from '../../src/insight/iso-week.ts'
import { summariseInsights } from '../../src/insight/summarise-insights.ts'

function insight(
  id: string,
  kind: InsightKind,
  agent: string | null,
  customerId: string | null,
  at: string | null,
): Insight {
  const noticedBy = agent === null ? null : { role: 'agent' as const, id: agent, name: null }
  return {
    ...blankRecord(id),
    kind,
    statement: 's',
    noticedBy,
    noticedAt: at,
    conversationId: null,
    customerId,
    evidence: [],
  }
}

const monday = '2026-05-04T00:00:00Z'
const insights = [
  insight('1', 'discontent', 'mei', 'anna', monday),
  insight('2', 'discontent', 'mei', 'ben', '2026-05-10T23:59:59Z'),
  insight('3', 'discontent', null, 'ben', '2026-05-03T23:59:59Z'),
  insight('4', 'idea', 'tom', 'ben', null),
]

describe('a summary of insights', () => {
  it('shows groups of enough customers and only counts the others', () => {
    const summary = summariseInsights(insights, { by: 'kind', minGroup: 2 })
    expect(summary.groups).toMatchObject([
      { key: 'discontent', insights: 3, customers: 2, insightIds: ['1', '2', '3'] },
    ])
    expect(summary.withheld).toEqual({ groups: 1, insights: 1 })
  })

  it('gives credit to everybody who noticed, however little', () => {
    const { credits, groups } = summariseInsights(insights, { by: 'agent' })
    expect(groups).toEqual([])
    expect(credits.map(({ agentId, noticed, byKind }) => [agentId, noticed, byKind.idea])).toEqual([
      ['mei', 2, 0],
      ['tom', 1, 1],
    ])
  })

  it('goes by weeks that begin on Monday, in their order', () => {
    const { groups } = summariseInsights(insights, { by: 'week', minGroup: 1 })
    expect(groups.map(({ key, insights: count }) => [key, count])).toEqual([
      ['2026-W18', 1],
      ['2026-W19', 2],
      ['unknown', 1],
    ])
  })

  it('needs a sensible size', () => {
    expect(() => summariseInsights([], { by: 'kind', minGroup: 0 })).toThrow('minGroup')
    expect(() => summariseInsights([], { by: 'day' as 'week' })).toThrow('"week"')
  })

  it('loses no insight, whatever the groups', () => {
    const any = fc.array(
      fc.record({
        kind: fc.constantFrom<InsightKind>('need', 'idea', 'other'),
        agent: fc.constantFrom('mei', 'tom', null),
        customer: fc.constantFrom('a', 'b', 'c', null),
        at: fc.constantFrom(monday, '2025-12-31T12:00:00Z', null),
      }),
    )
    return fc.assert(
      fc.property(
        any,
        fc.constantFrom('kind', 'agent', 'week'),
        fc.integer({ min: 1, max: 4 }),
        (rows, by, minGroup) => {
          const all = rows.map(({ kind, agent, customer, at }, index) => insight(`${index}`, kind, agent, customer, at))
          const { groups, withheld, credits } = summariseInsights(all, { by, minGroup })
          expect(groups.reduce((sum, group) => sum + group.insights, withheld.insights)).toBe(all.length)
          expect(groups.every(({ customers }) => customers >= minGroup)).toBe(true)
          const byAgents = all.filter(({ noticedBy }) => noticedBy !== null).length
          expect(credits.reduce((sum, { noticed }) => sum + noticed, 0)).toBe(byAgents)
        },
      ),
    )
  })
})

describe('the week of an instant', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-W01'],
    ['2025-12-29T00:00:00Z', '2026-W01'],
    ['2025-12-28T23:59:59.999Z', '2025-W52'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['1969-12-31T00:00:00Z', '1970-W01'],
  ])('%s is %s', (instant, week) => expect(isoWeek(instant)).toBe(week))
})
