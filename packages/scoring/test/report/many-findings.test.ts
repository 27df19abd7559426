import { conversationFromTranscript, type Evidence, type Finding } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { formatMarkdown } from '../../src/report/format-markdown.ts'
import { formatText } from '../../src/report/format-text.ts'
import { groupFindings } from '../../src/report/group-findings.ts'
import { contextOf } from '../../src/report/quote-context.ts'
import { sampleFinding, sampleReport } from './sample-report.ts'

const count = 4000
const piece = 'you always lie to all of us here '
const conversation = conversationFromTranscript(`customer: Hello\nagent: ${piece.repeat(count)}`)

const faultAt = (index: number, message: string): Finding => {
  const start = index * piece.length
  const quote = piece.trim()
  return sampleFinding({
    outcome: 'fault',
    message,
    evidence: [{ messageId: 'm2', span: [start, start + quote.length], quote }],
  })
}

const evidence = (start: number, end: number, messageId = 'm1'): Evidence => ({
  messageId,
  span: [start, end],
  quote: '',
})

describe('a report with thousands of findings', () => {
  it('shows some quotes of findings that say the same, and how many more there are', () => {
    const report = sampleReport({ findings: Array.from({ length: count }, (_, index) => faultAt(index, 'Rude.')) })
    const lines = formatMarkdown(report, { conversation }).split('\n')
    expect(lines.filter((line) => line.includes(`×${count}`))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('  - `m2`'))).toHaveLength(10)
    expect(lines).toContain('  - and 3990 more')
    expect(formatText(report, { conversation })).toContain('and 3996 more')
  })

  it('shows every finding that says something else, each with only the words near its quote', () => {
    const findings = Array.from({ length: count }, (_, index) => faultAt(index, `Rude ${index}.`))
    const markdown = formatMarkdown(sampleReport({ findings }), { conversation })
    const quotes = markdown.split('\n').filter((line) => line.startsWith('  - `m2`'))
    expect(quotes).toHaveLength(count)
    expect(Math.max(...quotes.map((line) => line.length))).toBeLessThan(300)
  })
})

describe('contextOf', () => {
  const long = 'word '.repeat(200)

  it('reads no further than 200 characters, and says so', () => {
    const { before, after } = contextOf(`${long}quote ${long}`, [long.length, long.length + 5], 2000)
    expect(before.length).toBeLessThanOrEqual(202)
    expect(after.length).toBeLessThanOrEqual(202)
    expect([before.startsWith('…'), after.endsWith('…')]).toEqual([true, true])
  })

  it('does not cut a character in two', () => {
    const smiles = '😀'.repeat(200)
    const { before, after } = contextOf(`${smiles}ab${smiles}`, [400, 402], 2000)
    expect(before).toBe(`…${'😀'.repeat(100)}`)
    expect(after).toBe(`${'😀'.repeat(100)}…`)
    expect(contextOf(`${smiles}abc${smiles}`, [401, 402], 2000).before).toBe(`…${'😀'.repeat(99)}a`)
  })

  it('gives a whole sentence as it is', () => {
    expect(contextOf('One. Two three four.\nFive.', [9, 14], 100)).toEqual({ before: 'Two ', after: ' four.' })
  })
})

describe('groupFindings', () => {
  const shown = (...lists: Evidence[][]) =>
    groupFindings(lists.map((list) => sampleFinding({ evidence: list }))).flatMap((group) =>
      group.evidence.map((list) => list.map(({ span }) => span.join('-')).join(' ')),
    )

  it('lists words once, and not what lies inside them', () => {
    expect(shown([evidence(0, 5), evidence(0, 9), evidence(3, 4), evidence(0, 9)])).toEqual(['0-9'])
    expect(shown([evidence(8, 9), evidence(0, 4)], [evidence(0, 4), evidence(2, 6)])).toEqual(['8-9 0-4', '2-6'])
    expect(shown([evidence(2, 4)], [evidence(0, 9)], [evidence(1, 3)])).toEqual(['2-4', '0-9', ''])
    expect(shown([evidence(0, 4)], [evidence(0, 4, 'm2')])).toEqual(['0-4', '0-4'])
  })

  it('finds the same as comparing all with all', () => {
    let state = 7
    const next = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor((state / 2147483648) * below)
    }
    const lists = Array.from({ length: 300 }, () =>
      Array.from({ length: 1 + next(4) }, () => {
        const start = next(60)
        return evidence(start, start + next(12), `m${next(2)}`)
      }),
    )
    const before: Evidence[] = []
    const expected = lists.map((list) => {
      const kept = list.filter(
        (one, index) =>
          ![...before, ...list.slice(0, index)].some((other) => holds(other, one)) &&
          !list.slice(index + 1).some((later) => holds(later, one) && !holds(one, later)),
      )
      before.push(...kept)
      return kept.map(({ span }) => span.join('-')).join(' ')
    })
    expect(shown(...lists)).toEqual(expected)
  })
})

function holds(outer: Evidence, inner: Evidence): boolean {
  return outer.messageId === inner.messageId && outer.span[0] <= inner.span[0] && outer.span[1] >= inner.span[1]
}
