import type { ArcPoint, Duty, DutyState, ScoreReport } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { differ, meansDiffer } from '../../src/report/html/overview/insights/compare.ts'
import { feelingSeen } from '../../src/report/html/overview/insights/feeling-seen.ts'
import { leftWaiting, promisesKept } from '../../src/report/html/overview/insights/shares.ts'
import { en } from '../../src/report/html/words/overview-en.ts'
import { zhHans } from '../../src/report/html/words/overview-zh-hans.ts'
import { sampleReport } from '../report/sample-report.ts'

const point = (role: 'customer' | 'agent', distress: number | null, owed = 0, messageId = 'm'): ArcPoint => ({
  messageId,
  role,
  at: null,
  distress,
  owed,
})

const duty = (kind: string, state: DutyState): Duty => ({
  id: `${kind}#1`,
  kind,
  dimension: kind === 'keep-promises' ? 'promises' : 'acknowledgement',
  state,
  credit: state === 'met' ? 1 : 0,
  weight: 1,
  openedBy: [],
  metBy: [],
})

/** Somebody who arrived upset, was met in it or not, and ended with this much distress. */
const upset = (state: DutyState, ending: number): ScoreReport =>
  sampleReport({
    duties: [
      { ...duty('acknowledge-feeling', state), openedBy: at('first'), metBy: state === 'met' ? at('reply') : [] },
    ],
    arc: roundWith(ending),
  })

const at = (messageId: string) => [{ messageId, span: [0, 1] as [number, number], quote: 'x' }]

const roundWith = (ending: number) => [
  point('customer', 0.8, 0, 'first'),
  point('agent', null, 0, 'reply'),
  point('customer', ending, 0, 'last'),
  point('agent', null, 0, 'second'),
]

function said(reports: readonly ScoreReport[], words = en): string | null {
  const insight = feelingSeen()
  for (const report of reports) insight.add(report)
  return insight.say(words)
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

describe('an insight', () => {
  it('is not said of a handful', () => {
    expect(said(times(19, () => upset('met', 0)))).toBeNull()
    expect(said(times(20, () => upset('met', 0)))).toContain('(20 of 20)')
  })

  it('does not count a feeling that arose later, nor one that was met only later', () => {
    const one = (openedBy: string, metBy: string) =>
      sampleReport({
        duties: [{ ...duty('acknowledge-feeling', 'met'), openedBy: at(openedBy), metBy: at(metBy) }],
        arc: roundWith(0),
      })
    expect(said(times(20, () => one('last', 'second')))).toBeNull()
    expect(said(times(20, () => one('first', 'second')))).toContain('(0 of 20)')
    expect(said(times(20, () => one('first', 'reply')))).toContain('(20 of 20)')
  })

  it('says a simple share in words, and the counts beside', () => {
    const reports = [...times(30, () => upset('met', 0.3)), ...times(10, () => upset('missed', 0.3))]
    expect(said(reports)).toBe(
      'Three in four of the customers who arrived upset had their feeling met in the first reply (30 of 40).',
    )
    expect(said(reports, zhHans)).toContain('四分之三')
  })

  it('compares only when both sides are many and chance would hardly make the difference', () => {
    const clear = [
      ...times(36, () => upset('met', 0)),
      ...times(4, () => upset('met', 0.8)),
      ...times(10, () => upset('missed', 0)),
      ...times(30, () => upset('missed', 0.8)),
    ]
    expect(said(clear)).toContain('90% ended calm where it was met, and 25% where it was not')
    const alike = [...times(20, () => upset('met', 0)), ...times(20, () => upset('missed', 0))]
    expect(said(alike)).not.toContain('calm')
    const few = [...times(60, () => upset('met', 0)), ...times(10, () => upset('missed', 0.8))]
    expect(said(few)).not.toContain('calm')
  })

  it('leaves promises out whose outcome does not show', () => {
    const insight = promisesKept()
    for (const state of [
      ...times<DutyState>(15, () => 'met'),
      ...times<DutyState>(5, () => 'missed'),
      ...times<DutyState>(30, () => 'partly'),
      'open',
    ] as const)
      insight.add(sampleReport({ duties: [duty('keep-promises', state)] }))
    expect(insight.say(en)).toBe('Three in four of the promises whose outcome shows were kept in time (15 of 20).')
  })

  it('counts who was left waiting', () => {
    const insight = leftWaiting()
    const { timeline } = sampleReport()
    const owed = (by: 'agent' | 'customer') => ({
      by,
      messageId: 'm',
      since: null,
      sinceMs: null,
      sinceServiceMs: null,
    })
    const waiting = { ...timeline, lastWordBy: 'customer' as const, owed: owed('agent') }
    insight.add(sampleReport({ timeline: waiting, arc: [point('customer', 0, 2)] }))
    insight.add(sampleReport({ timeline: { ...waiting, lastWordBy: 'agent', owed: owed('customer') } }))
    expect(insight.say(en)).toBe('1 conversation ends with words of the customer that still wait for a reply.')
  })

  it('does not take what was missed on the way for something that is still owed', () => {
    const insight = leftWaiting()
    const { timeline } = sampleReport()
    const openedBy = (messageId: string) => [{ messageId, span: [0, 1] as [number, number], quote: 'x' }]
    const arc = ['first', 'reply', 'last'].map((messageId, index) => ({
      ...point(index === 1 ? 'agent' : 'customer', null, 1),
      messageId,
    }))
    const late = { ...duty('reply-in-time', 'missed'), openedBy: openedBy('first') }
    const thanked = { timeline: { ...timeline, lastWordBy: 'customer' as const }, arc }
    insight.add(sampleReport({ ...thanked, duties: [late] }))
    expect(insight.say(en)).toBeNull()
    // Closed over a question: the clock owes nothing any more, and the customer has no answer.
    insight.add(sampleReport({ ...thanked, duties: [late, { ...late, openedBy: openedBy('last') }] }))
    expect(insight.say(zhHans)).toBe('有 1 段对话停在顾客的话上，顾客还等着回复。')
  })
})

describe('differences', () => {
  it('agree with Newcombe’s example', () => {
    // Newcombe 1998, table II, (a) 56/70 − 48/80: method 10 gives 0.0524 to 0.3339.
    expect(differ({ some: 56, of: 70 }, { some: 48, of: 80 })).toBe(true)
    expect(differ({ some: 56, of: 70 }, { some: 56, of: 80 })).toBe(false)
  })

  it('of means need enough values and more than noise', () => {
    const spread = (count: number, mean: number) => ({ count, mean, squares: 0.04 * (count - 1) })
    expect(meansDiffer(spread(100, 0.5), spread(100, 0.6))).toBe(true)
    expect(meansDiffer(spread(100, 0.5), spread(100, 0.54))).toBe(false)
    expect(meansDiffer(spread(19, 0.1), spread(100, 0.9))).toBe(false)
  })
})
