import { conversationFromTranscript } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/report/display-width.ts'
import { formatText } from '../../src/report/format-text.ts'
import { sampleEvidence, sampleFinding, sampleReport } from './sample-report.ts'

const conversation = conversationFromTranscript('customer: I have been waiting for three days\nagent: One moment.')

const whole = sampleReport({
  dimensions: {
    acknowledgement: { score: 0.5, owed: 2, met: 1, faults: 0, gifts: 0 },
    apology: { score: 1, owed: 1, met: 1, faults: 0, gifts: 1 },
  },
  findings: [
    sampleFinding({
      outcome: 'met',
      severity: 'info',
      message: 'An apology came.',
      advice: '',
      dimension: 'apology',
      ruleId: 'own-it',
    }),
    sampleFinding({
      severity: 'minor',
      message: 'A small thing.',
      advice: 'Mend it.',
      evidence: [sampleEvidence('One', 'm2')],
    }),
    sampleFinding(),
  ],
  moments: {
    peak: { value: 1, because: ['own-it'], evidence: sampleEvidence('One moment.', 'm2') },
    low: null,
    ending: { value: 1, because: ['own-it'], evidence: sampleEvidence('One moment.', 'm2') },
  },
  suppressed: [{ ruleId: 'greet', because: 'phone calls are greeted by a recording', count: 2 }],
})

describe('formatText', () => {
  it('prints headline, dimensions, what was missed and given, moments and pace', () => {
    expect(formatText(whole, { conversation })).toBe(`double-charge  below expectation
██████████░░░░░░░░░░  0.50  empathy 0.50 · pacing unknown · outcome unknown

What was judged
  acknowledgement  █████░░░░░  0.50  owed 2 · met 1
  apology          ██████████  1.00  owed 1 · met 1 · gifts 1
  not owed: understanding, respect, ownership, honesty, tact, warmth,
  responsiveness, tempo, load, room, continuity, promises, waits, ending,
  solved, effort, timeliness

What was missed
  ✗ major · acknowledgement · missed                         acknowledge-feeling
    The customer showed a feeling, and nothing in the reply saw it.
    │ m1 customer: "I have been waiting for three days"
    Better: Say what it must be like for them.

  ✗ minor · acknowledgement · missed                         acknowledge-feeling
    A small thing.
    │ m2 agent: "One" moment.
    Better: Mend it.

What was given
  ✓ apology: An apology came.                                             own-it
    │ m1 customer: "I have been waiting for three days"

What will be remembered
  best · ending  +1.00  m2 agent: "One moment."

Pace
  messages: customer 2, agent 2 · times unknown

Silenced by the scorecard: greet ×2 (phone calls are greeted by a recording)
scorecard general 1 · 0123456789ab
`)
  })

  it('says that the score is unknown, and why, instead of showing a number', () => {
    const text = formatText(
      sampleReport({
        score: null,
        verdict: 'unknown',
        unknownReason: 'Nobody has replied yet.',
        families: { empathy: null, pacing: null, outcome: null },
      }),
    )
    expect(text).toMatch(/^double-charge {2}cannot tell\nscore unknown: Nobody has replied yet\.\n/)
    expect(text).not.toContain('0.00')
  })

  it('shows the rest of the sentence around a quote, outside its quotation marks', () => {
    const talk = conversationFromTranscript('customer: Hello. I paid $60.90 and I am angry about it! Bye.\nagent: Oh.')
    const text = 'Hello. I paid $60.90 and I am angry about it! Bye.'
    const start = text.indexOf('angry')
    const evidence = { messageId: 'm1', span: [start, start + 5] as [number, number], quote: 'angry' }
    const report = sampleReport({ findings: [sampleFinding({ evidence: [evidence] })] })
    expect(formatText(report, { conversation: talk })).toContain(
      '│ m1 customer: I paid $60.90 and I am "angry" about it!\n',
    )
    const wrong = sampleReport({ findings: [sampleFinding({ evidence: [{ ...evidence, span: [0, 5] }] })] })
    expect(formatText(wrong, { conversation: talk })).toContain('│ m1 customer: "angry"\n')
  })

  it('says so when no moment stood out', () => {
    const ending = { value: 0, because: [], evidence: sampleEvidence('One moment.', 'm2') }
    const report = sampleReport({ moments: { peak: null, low: null, ending } })
    expect(formatText(report, { conversation })).toContain(
      'What will be remembered\n  nothing stood out\n  ending  m2 agent: "One moment."\n',
    )
  })

  it('says so when nothing was missed', () => {
    const report = sampleReport({ dimensions: { apology: { score: 1, owed: 1, met: 1, faults: 0, gifts: 0 } } })
    expect(formatText(report)).toContain('What was missed\n  Nothing that was owed was missed.\n')
    expect(formatText(sampleReport())).not.toContain('What was missed')
  })

  it('gives the same advice once', () => {
    const report = sampleReport({ findings: [sampleFinding(), sampleFinding({ severity: 'minor' })] })
    expect(formatText(report).match(/Better:/g)).toHaveLength(1)
  })

  it('puts findings that say the same together, and words inside other words are not repeated', () => {
    const inside = { messageId: 'm1', span: [2, 6] as [number, number], quote: 'have' }
    const report = sampleReport({
      findings: [
        sampleFinding({ evidence: [inside, ...sampleFinding().evidence] }),
        sampleFinding({ severity: 'minor', evidence: [sampleEvidence('Hello?', 'm5')] }),
        sampleFinding({ severity: 'minor', evidence: [sampleEvidence('Anybody?', 'm7')] }),
      ],
    })
    expect(formatText(report)).toContain(`
  ✗ major · acknowledgement · missed ×3                      acknowledge-feeling
    The customer showed a feeling, and nothing in the reply saw it.
    │ m1: "I have been waiting for three days"
    │ m5: "Hello?"
    │ m7: "Anybody?"
    Better: Say what it must be like for them.
`)
  })

  it('says how many quotes it left out', () => {
    const findings = [1, 2, 3, 4, 5].map((number) => sampleFinding({ evidence: [sampleEvidence('?', `m${number}`)] }))
    expect(formatText(sampleReport({ findings }))).toContain('│ m4: "?"\n    │ and 1 more\n')
  })

  it('rounds nothing up to a whole', () => {
    const dimensions = { apology: { score: 0.9999, owed: 4, met: 4, faults: 0, gifts: 0 } }
    expect(formatText(sampleReport({ dimensions }))).toContain('  apology  █████████░  0.99  owed 4 · met 4')
  })

  it('leaves out who spoke when the conversation is not given', () => {
    expect(formatText(whole)).toContain('│ m1: "I have been')
  })

  it('speaks simplified and traditional Chinese, with columns lined up', () => {
    const hans = formatText(whole, { locale: 'zh-Hans', conversation })
    expect(hans).toContain('  体谅心情  █████░░░░░  0.50  该做 2 · 做到 1\n  道歉      ██████████  1.00')
    expect(hans).toContain('m1 顾客：“I have been')
    const hant = formatText(whole, { locale: 'zh-Hant', conversation })
    expect(hant).toContain('低於期待')
    expect(hant).toContain('m1 顧客：「I have been')
  })

  it('refuses a language it has no words for', () => {
    expect(() => formatText(whole, { locale: 'zh' as 'en' })).toThrow(
      'locale: unknown language "zh"; expected one of en, zh-Hans, zh-Hant',
    )
  })

  it('paints by meaning and changes nothing else', () => {
    const painted = formatText(whole, { conversation, style: (style, text) => `<${style}>${text}</${style}>` })
    expect(painted).toContain('<bad>✗ major · acknowledgement · missed</bad>')
    expect(painted.replaceAll(/<\/?[a-z]+>/g, '')).toBe(formatText(whole, { conversation }))
  })

  it('does not let a customer write to the terminal', () => {
    const report = sampleReport({
      findings: [sampleFinding({ evidence: [sampleEvidence('\u001b[2J\u202etxt\r\ngone')] })],
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(formatText(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('fits the width, whatever the words', () => {
    const words = fc.array(
      fc.constantFrom(
        '等了三天',
        '還沒到，',
        'charged ',
        'twice!',
        '“啊”',
        '👨‍👩‍👧',
        'https://example.org/a/very/long/path/that/goes/on',
        ' ',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(words, words, fc.integer({ min: 40, max: 100 }), (message, quote, width) => {
        const finding = sampleFinding({
          message: message.join(''),
          advice: message.join(''),
          evidence: [sampleEvidence(quote.join(''))],
        })
        const text = formatText(sampleReport({ findings: [finding] }), { locale: 'zh-Hans', width })
        for (const line of text.split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width)
        }
      }),
    )
  })
})
