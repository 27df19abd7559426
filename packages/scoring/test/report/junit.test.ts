import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJUnit, formatJUnit } from '../../src/report/junit.ts'
import { readXml } from './read-xml.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

const quote = 'You should have <read> the "terms" & conditions.'
const major = sampleFinding({
  severity: 'major',
  outcome: 'fault',
  ruleId: 'no-blame',
  message: 'The reply puts the fault on the customer.',
  evidence: [{ messageId: 'm2', span: [0, quote.length], quote }],
})
const minor = sampleFinding({ severity: 'minor', outcome: 'missed', message: 'No greeting.' })

describe('JUnit', () => {
  it('has a test case for each conversation, with counts that are true', () => {
    const xml = formatJUnit([
      sampleReport({ conversationId: 'bad', findings: [major, minor] }),
      sampleReport({ conversationId: 'fine', findings: [minor] }),
      sampleReport({ conversationId: 'empty', score: null, verdict: 'unknown', unknownReason: 'No messages.' }),
    ])
    const suites = readXml(xml)
    expect(suites).toMatchObject({
      name: 'testsuites',
      attributes: { tests: '3', failures: '1', errors: '0', skipped: '1' },
    })
    const [suite] = suites.children
    expect(suite?.attributes).toEqual(suites.attributes)
    expect(suite?.children.map((one) => [one.attributes.name, one.children[0]?.name])).toEqual([
      ['bad', 'failure'],
      ['fine', undefined],
      ['empty', 'skipped'],
    ])
  })

  it('fails with what happened, the words, and what would have been better', () => {
    const xml = formatJUnit([sampleReport({ findings: [major, minor] })])
    const failure = readXml(xml).children[0]?.children[0]?.children[0]
    expect(failure?.attributes).toEqual({ message: major.message, type: 'major' })
    expect(failure?.text).toContain(quote)
    expect(failure?.text).toContain(major.advice)
    expect(failure?.text).not.toContain(minor.message)
  })

  it('fails from the severity that is asked for, or by the verdict', () => {
    const failures = (failOn: 'minor' | 'major' | 'critical' | 'below', verdict: 'below' | 'expected' = 'below') =>
      readXml(formatJUnit([sampleReport({ verdict, findings: [minor] })], { failOn })).attributes.failures
    expect([failures('minor'), failures('major'), failures('critical')]).toEqual(['1', '0', '0'])
    expect([failures('below'), failures('below', 'expected')]).toEqual(['1', '0'])
  })

  it.each([
    ['en', 'below expectation, score 0.30'],
    ['zh-Hans', '低于期待，得分 0.30'],
    ['zh-Hant', '低於期待，得分 0.30'],
  ] as const)('sets its stops in %s as people there do', (locale, verdict) => {
    const xml = formatJUnit([sampleReport({ verdict: 'below', score: 0.3 })], { failOn: 'below', locale })
    expect(readXml(xml).children[0]?.children[0]?.children[0]?.attributes.message).toBe(verdict)
  })

  it('never counts what was given as a failure', () => {
    const given = sampleFinding({ outcome: 'gift', severity: 'critical' })
    expect(readXml(formatJUnit([sampleReport({ findings: [given] })], { failOn: 'minor' })).attributes.failures).toBe(
      '0',
    )
  })

  it('is well-formed whatever is said', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 })
    const nasty = fc.oneof(any, fc.constantFrom(']]>', '\u0000', '\ud800', '\ufffe', '<!--', '&#0;', '\u202e', '"\'\n'))
    fc.assert(
      fc.property(nasty, nasty, nasty, (id, message, words) => {
        const evidence = [{ messageId: id, span: [0, words.length] as [number, number], quote: words }]
        const junit = createJUnit({ name: message })
        junit.add(sampleReport({ conversationId: id, findings: [{ ...major, message, advice: words, evidence }] }))
        expect(readXml(junit.xml()).attributes.failures).toBe('1')
      }),
    )
  })

  it('is a whole document without reports', () => {
    expect(readXml(formatJUnit([])).attributes.tests).toBe('0')
  })
})
