import { describe, expect, it } from 'vitest'
import {
  type Comparison,
  compareReports,
  findRegressions,
  formatComparison,
  formatComparisonJUnit,
  type RegressionOptions,
} from '../src/compare/index.ts'
import { type ReportLocale, scoreConversation } from '../src/index.ts'
import { readXml } from './report/read-xml.ts'
import { sampleEvidence, sampleFinding, sampleReport } from './report/sample-report.ts'
import { sampleTimeline } from './report/sample-timeline.ts'

type Parts = Parameters<typeof sampleReport>[0]
const pair = (before: Parts, after: Parts): Comparison =>
  compareReports(
    [sampleReport({ conversationId: 'a', findings: [], ...before })],
    [sampleReport({ conversationId: 'a', findings: [], ...after })],
  )
const fault = (
  severity: 'minor' | 'major' | 'critical',
  messageId = 'm2',
  outcome: 'fault' | 'missed' | 'partly' = 'fault',
) =>
  sampleFinding({
    ruleId: 'no-blame',
    outcome,
    severity,
    evidence: [sampleEvidence('your fault', messageId)],
  })
const owedByAgent = { by: 'agent', messageId: 'm3', since: null, sinceMs: null, sinceServiceMs: null } as const
const worse = (comparison: Comparison, options?: RegressionOptions) => findRegressions(comparison, options).length > 0

describe('what became worse', () => {
  it('is a verdict that fell, at every level', () => {
    const fell = pair({ score: 0.6, verdict: 'expected' }, { score: 0.59, verdict: 'below' })
    for (const failOn of ['minor', 'major', 'critical', 'score', 'verdict'] as const)
      expect(worse(fell, { failOn })).toBe(true)
    expect(worse(pair({ verdict: 'below' }, { verdict: 'expected' }))).toBe(false)
  })

  it('is a verdict that was lost', () => {
    const unknown = { verdict: 'unknown', score: null } as const
    const waits = { ...sampleTimeline, owed: owedByAgent }
    expect(worse(pair({ verdict: 'expected' }, unknown))).toBe(true)
    // What fell short, and is answered in a way in which nothing is owed or wrong, has become no worse.
    expect(worse(pair({ verdict: 'below' }, unknown))).toBe(false)
    expect(worse(pair({ verdict: 'below' }, { ...unknown, timeline: waits }))).toBe(true)
    expect(worse(pair({ verdict: 'below' }, { ...unknown, timeline: { ...sampleTimeline, agentMessages: 0 } }))).toBe(
      true,
    )
    expect(worse(pair({ verdict: 'below', timeline: waits }, { ...unknown, timeline: waits }))).toBe(false)
    expect(worse(pair(unknown, { verdict: 'expected' }))).toBe(false)
  })

  it('is a score that fell by more than the tolerance', () => {
    const lower = pair({ score: 0.8 }, { score: 0.75 })
    expect(worse(lower)).toBe(false)
    expect(worse(pair({ score: 0.8 }, { score: 0.7499 }))).toBe(true)
    expect(worse(lower, { tolerance: 0 })).toBe(true)
    expect(worse(lower, { tolerance: 0, failOn: 'verdict' })).toBe(false)
    expect(worse(pair({ score: 0.7 }, { score: 0.9 }), { tolerance: 0 })).toBe(false)
  })

  it('is a new fault as severe as was asked for', () => {
    const slipped = pair({}, { findings: [fault('major')] })
    expect(worse(slipped)).toBe(true)
    expect(worse(slipped, { failOn: 'critical' })).toBe(false)
    expect(worse(slipped, { failOn: 'score' })).toBe(false)
    expect(worse(pair({ findings: [fault('major')] }, {}))).toBe(false)
  })

  it('is no fault that only moved or became slighter, but one that became graver', () => {
    expect(worse(pair({ findings: [fault('major', 'm2')] }, { findings: [fault('major', 'm3')] }))).toBe(false)
    const [missed, partly] = [fault('major', 'm2', 'missed'), fault('major', 'm2', 'partly')]
    expect(worse(pair({ findings: [missed] }, { findings: [partly] }))).toBe(false)
    expect(worse(pair({ findings: [partly] }, { findings: [missed] }))).toBe(true)
    expect(worse(pair({ findings: [fault('minor', 'm2')] }, { findings: [fault('major', 'm3')] }))).toBe(true)
    expect(
      worse(pair({ findings: [fault('major')] }, { findings: [fault('major', 'm3'), fault('major', 'm4')] })),
    ).toBe(true)
  })

  it('refuses a level it does not know', () => {
    const options = { failOn: 'mayor' } as unknown as RegressionOptions
    expect(() => findRegressions(pair({}, {}), options)).toThrow('did you mean "major"?')
  })
})

describe('a comparison as JUnit XML', () => {
  const talk = (id: string, agent: string) =>
    scoreConversation({
      id,
      messages: [
        { role: 'customer', text: 'I am furious!' },
        { role: 'agent', text: agent },
      ],
    })
  const kind = 'I am sorry, I can see why. I have refunded it today.'
  const before = [talk('a', kind), talk('b', kind), talk('<gone>', kind)]
  const after = [talk('a', 'That is your own fault.'), talk('b', kind), talk('new', kind)]

  it('fails the conversations that became worse and skips what cannot be compared', () => {
    const xml = formatComparisonJUnit(compareReports(before, after))
    expect(() => readXml(xml)).not.toThrow()
    expect(xml).toContain('tests="4" failures="1" errors="0" skipped="2"')
    expect(xml).toMatch(/name="a">\n {6}<failure message="The verdict fell from “[^”]+” to “below expectation”\."/)
    expect(xml).toMatch(/New, major: .* · no-blame · m2/)
    expect(xml).toContain('name="b"/>')
    expect(xml).toContain('name="&lt;gone&gt;">\n      <skipped message="This conversation is only in BEFORE')
  })

  it('fails what nobody answers any more', () => {
    const asked: Record<ReportLocale, string> = {
      en: 'I am furious, you charged me twice!',
      'zh-Hans': '你们多扣了我的钱，气死我了！',
      'zh-Hant': '你們多扣了我的錢，氣死我了！',
    }
    const answered: Record<ReportLocale, string> = {
      en: 'Not my problem.',
      'zh-Hans': '这不归我管。',
      'zh-Hant': '這不歸我管。',
    }
    const said: Record<ReportLocale, string> = {
      en: 'now nobody answers',
      'zh-Hans': '现在没有了',
      'zh-Hant': '現在沒有了',
    }
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const customer = { role: 'customer' as const, text: asked[locale] }
      const agent = { role: 'agent' as const, text: answered[locale] }
      const comparison = compareReports(
        [scoreConversation({ id: 'a', messages: [customer, agent] }, { locale })],
        [scoreConversation({ id: 'a', messages: [customer] }, { locale })],
      )
      expect(findRegressions(comparison, { failOn: 'verdict' })).toMatchObject([{ verdictLost: true }])
      const xml = formatComparisonJUnit(comparison, { locale })
      expect(xml).toContain('failures="1"')
      expect(xml).toContain(said[locale])
    }
  })

  it('speaks Chinese', () => {
    const said: Record<ReportLocale, [string, string]> = {
      en: ['The verdict fell', '2 conversations on both sides'],
      'zh-Hans': ['结论从“', '前后都有的对话 2 段'],
      'zh-Hant': ['結論從「', '前後都有的對話 2 則'],
    }
    for (const [locale, [verdict, whole]] of Object.entries(said) as [ReportLocale, [string, string]][]) {
      const comparison = compareReports(before, after)
      expect(formatComparisonJUnit(comparison, { locale })).toContain(verdict)
      const text = formatComparison(comparison, 'text', { locale })
      expect(text).toContain(whole)
      if (locale !== 'en') expect(text).not.toMatch(/[A-Z][a-z]+ [a-z]+ /)
    }
  })

  it('counts one conversation as one', () => {
    expect(formatComparison(compareReports(before.slice(0, 1), after))).toContain('1 conversation on both sides')
  })
})
