import type { ScoreReport } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { compareReports, formatComparison } from '../src/compare/index.ts'
import { profiles, scoreConversation } from '../src/index.ts'
import { sampleEvidence, sampleFinding, sampleReport } from './report/sample-report.ts'

const scored = (id: string, score: number | null, parts: Partial<ScoreReport> = {}) =>
  sampleReport({ conversationId: id, score, ...parts, dimensions: {} })

describe('comparing reports', () => {
  it('matches conversations by id, in whatever order they come', () => {
    const { conversations, onlyBefore, onlyAfter } = compareReports(
      [scored('a', 0.2), scored('b', 0.5), scored('c', 0.5)],
      [scored('d', 0.1), scored('b', 0.4), scored('a', 0.8)],
    )
    expect(conversations.map(({ conversationId, difference }) => [conversationId, difference])).toEqual([
      ['a', 0.6],
      ['b', -0.1],
    ])
    expect(onlyBefore).toEqual(['c'])
    expect(onlyAfter).toEqual(['d'])
  })

  it('says one conversation of one', () => {
    const both = [scored('a', 0.2), scored('b', 0.5)]
    expect(formatComparison(compareReports(both.slice(1), both.slice(1)))).toContain('1 conversation on both sides')
    expect(formatComparison(compareReports(both, both))).toContain('2 conversations on both sides')
  })

  it('counts wins, ties and losses, and leaves out what has no score', () => {
    const before = [scored('a', 0.2), scored('b', 0.5), scored('c', 0.5), scored('d', null)]
    const after = [scored('a', 0.8), scored('b', 0.4), scored('c', 0.501), scored('d', 0.9)]
    expect(compareReports(before, after)).toMatchObject({ wins: 1, ties: 1, losses: 1, score: { conversations: 3 } })
    expect(compareReports(before, after, { tie: 0.0001 })).toMatchObject({ wins: 2, ties: 0 })
  })

  it('gives the mean difference a paired interval', () => {
    // Scores differ a lot between conversations, and by exactly 0.1 within each.
    const ids = Array.from({ length: 30 }, (_, index) => `c${index}`)
    const before = ids.map((id, index) => scored(id, index / 40))
    const after = ids.map((id, index) => scored(id, index / 40 + 0.1))
    const { score } = compareReports(before, after)
    expect(score).toMatchObject({ conversations: 30, difference: 0.1 })
    expect(score?.low).toBeCloseTo(0.1)
    expect(score?.high).toBeCloseTo(0.1)
    expect(formatComparison(compareReports(before, after))).toContain('lies above 0: better')
  })

  it('does not call chance a gain', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `c${index}`)
    const comparison = compareReports(
      ids.map((id) => scored(id, 0.5)),
      ids.map((id, index) => scored(id, index % 2 === 0 ? 0.7 : 0.31)),
    )
    expect(formatComparison(comparison)).toContain('it may be chance')
  })

  it('gives no mean of a dimension that most conversations have on one side only', () => {
    const respect = (score: number | null): Partial<ScoreReport> => ({
      dimensions: {
        ...scored('x', 0.5).dimensions,
        respect: { score, owed: 0, met: 0, faults: score === null ? 0 : 1, gifts: 0 },
      },
    })
    const side = (scores: (number | null)[]) =>
      scores.map((score, index) => ({ ...scored(`c${index}`, 0.5), ...respect(score) }))
    // Of those with a value on both sides it became better; where it is new, it is bad.
    const mostlyNew = compareReports(side([0.6, null, null, null]), side([0.7, 0.3, 0.3, 0.3]))
    expect(mostlyNew.dimensions).toEqual([
      {
        dimension: 'respect',
        conversations: 1,
        ...{ before: null, after: null, difference: null, low: null, high: null },
        appeared: { conversations: 3, mean: 0.3 },
        vanished: null,
      },
    ])
    const text = formatComparison(mostlyNew)
    expect(text).toContain('appeared in 3 (mean 0.30)')
    expect(text).not.toContain('+0.10')
    const mostlyBoth = compareReports(side([0.6, 0.6, 0.5]), side([0.7, 0.7, null]))
    expect(mostlyBoth.dimensions[0]).toMatchObject({ difference: 0.1, vanished: { conversations: 1, mean: 0.5 } })
    expect(formatComparison(mostlyBoth, 'text', { locale: 'zh-Hant' })).toContain('1 則不再有（平均 0.50）')
  })

  it('names an id that is on one side twice, and what is no report', () => {
    const two = [scored('a', 0.5), scored('a', 0.5)]
    expect(() => compareReports(two, two)).toThrow('before[1].conversationId: "a" is the id of before[0] too')
    expect(() => compareReports([{}] as ScoreReport[], [])).toThrow('before[0]: expected a report')
    expect(() => compareReports(two.slice(1), undefined as unknown as ScoreReport[])).toThrow('after: expected a list')
  })

  it('shows which findings appeared and vanished, each as often as it did', () => {
    const found = (messageId: string) => sampleFinding({ evidence: [sampleEvidence('any words', messageId)] })
    const reworded = sampleFinding({ evidence: [sampleEvidence('other words', 'm1')] })
    const [only] = compareReports(
      [scored('a', 0.5, { findings: [found('m1'), found('m2')] })],
      [scored('a', 0.5, { findings: [reworded, found('m3'), found('m3')] })],
    ).conversations
    expect(only?.vanished.map(({ messageId }) => messageId)).toEqual(['m2'])
    expect(only?.appeared.map(({ messageId }) => messageId)).toEqual(['m3', 'm3'])
  })

  it('says so when nothing changed', () => {
    const report = scoreConversation('customer: I am furious!\nagent: Noted.')
    const comparison = compareReports([report], [report])
    expect(comparison).toMatchObject({ wins: 0, ties: 1, losses: 0, rules: [] })
    expect(formatComparison(comparison)).toContain('No conversation changed.')
  })

  it('compares two scorecards over one conversation', () => {
    const talk =
      'customer: I am furious, you charged me twice!\nagent: Hello and welcome!\ncustomer: And?\nagent: I have refunded the second charge.'
    const comparison = compareReports(
      [scoreConversation(talk)],
      [scoreConversation(talk, { scorecard: profiles.complaint })],
    )
    expect(comparison.scorecards).toEqual({ before: ['general 1'], after: ['complaint 1'] })
    expect(comparison.score?.difference).not.toBe(0)
    const markdown = formatComparison(comparison, 'markdown')
    expect(markdown).toContain('## Before and after')
    expect(markdown).toMatch(/\| --- \|/)
  })

  it('refuses two reports of one conversation, and unknown options', () => {
    expect(() => compareReports([scored('a', 1), scored('a', 0)], [])).toThrow('before[1].conversationId')
    expect(() => compareReports([], [], { seeds: 1 } as never)).toThrow('did you mean "seed"?')
  })
})
