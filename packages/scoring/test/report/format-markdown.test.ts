import { conversationFromTranscript } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { codeSpan, escapeMarkdown } from '../../src/report/escape-markdown.ts'
import { formatMarkdown } from '../../src/report/format-markdown.ts'
import { sampleEvidence, sampleFinding, sampleReport } from './sample-report.ts'

const conversation = conversationFromTranscript('customer: I have been waiting for three days\nagent: One moment.')

describe('formatMarkdown', () => {
  it('prints the report as Markdown', () => {
    const report = sampleReport({
      dimensions: { acknowledgement: { score: 0.5, owed: 2, met: 1, faults: 0, gifts: 0 } },
      findings: [sampleFinding()],
      moments: {
        peak: null,
        low: { value: -1.5, because: ['acknowledge-feeling'], evidence: sampleEvidence('One moment.', 'm2') },
        ending: null,
      },
    })
    expect(formatMarkdown(report, { conversation })).toBe(`# \`double-charge\` below expectation

**score** 0.50 ██████████░░░░░░░░░░ · empathy 0.50 · pacing unknown · outcome unknown

## What was judged

| dimension | score | |
| --- | --- | --- |
| acknowledgement | █████░░░░░ 0.50 | owed 2 · met 1 |

not owed: understanding, apology, respect, ownership, honesty, tact, warmth, responsiveness, tempo, load, room, continuity, promises, waits, ending, solved, effort, timeliness

## What was missed

- **major · acknowledgement · missed** \`acknowledge-feeling\` The customer showed a feeling, and nothing in the reply saw it.
  - \`m1\` customer: \`I have been waiting for three days\`
  - **Better**: Say what it must be like for them.

## What will be remembered

- **worst** −1.50 \`m2\` agent: \`One moment.\` (\`acknowledge-feeling\`)

## Pace

- messages: customer 2, agent 2
- times unknown

scorecard \`general@1\` · \`0123456789ab\`
`)
  })

  it('shows what people wrote and lets none of it act', () => {
    const hostile =
      '</code><img src=x onerror=alert(1)> `` ` **bold** [link](https://evil.example) @everyone\n# heading'
    const report = sampleReport({
      conversationId: hostile,
      findings: [sampleFinding({ message: hostile, advice: hostile, evidence: [sampleEvidence(hostile, hostile)] })],
    })
    const markdown = formatMarkdown(report)
    const outsideCode = markdown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '')
    expect(outsideCode).not.toMatch(/<img|<\/code>/)
    expect(outsideCode).not.toMatch(/[^\\]\*\*bold|[^\\]\[link/)
    expect(outsideCode).not.toMatch(/@everyone|:\/\//)
    expect(markdown.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1)
  })

  it('says that the score is unknown, and why', () => {
    const report = sampleReport({ score: null, verdict: 'unknown', unknownReason: 'Nobody has replied yet.' })
    expect(formatMarkdown(report)).toContain('**score** unknown: Nobody has replied yet.')
  })
})

describe('escapeMarkdown', () => {
  it('leaves prose readable', () => {
    expect(escapeMarkdown('Sorry - we were late (3 days), 对不起。')).toBe('Sorry - we were late (3 days), 对不起。')
  })

  it('takes the force out of markup, tags, entities, links and names', () => {
    expect(escapeMarkdown('*a* _b_ `c` [d] <e> &f; |g')).toBe('\\*a\\* \\_b\\_ \\`c\\` \\[d\\] &lt;e&gt; &amp;f; \\|g')
    expect(escapeMarkdown('http://a @b www.c')).toBe('http:\u200a//a @\u200ab www.\u200ac')
  })
})

describe('codeSpan', () => {
  it('is fenced by more backticks than there are inside', () => {
    expect(codeSpan('a')).toBe('`a`')
    expect(codeSpan('a `` b')).toBe('```a `` b```')
    expect(codeSpan('`a`')).toBe('`` `a` ``')
    expect(codeSpan('')).toBe('')
  })
})
