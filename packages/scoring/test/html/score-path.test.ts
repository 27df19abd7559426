import { parseConversation } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedTo } from '../../src/report/html/conversation/score-path.ts'
import { htmlReport } from '../../src/report/html/index.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { conversations } from '../conversations.ts'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('the way from all there is to give down to the score', () => {
  it('adds up as it is shown', () => {
    fc.assert(
      fc.property(conversations, (short) => {
        const { conversation } = parseConversation(short)
        const report = scoreConversation(conversation)
        if (report.score === null) return
        const section = /<section id="score"[\s\S]*?<\/section>/.exec(htmlReport({ conversation, report }))?.[0] ?? ''
        const figures = Array.from(section.matchAll(/class="figure">(−?)([\d.]+)</g), ([, sign, value]) =>
          Math.round(Number(value) * (sign === '' ? 100 : -100)),
        )
        expect(total(figures.slice(0, -1))).toBe(figures.at(-1))
        const lost = report.contributions.some(
          ({ points, possible, dimension, kind }) => possible > points && (dimension !== null || kind === 'gift'),
        )
        expect(section.includes('Nothing was lost')).toBe(!lost)
      }),
      { numRuns: 150 },
    )
  })

  it('rounds to whole numbers whose sum is the wanted one, each less than one away', () => {
    expect(roundedTo([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33])
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1 }), (values) => {
        const whole = roundedTo(values, Math.round(total(values)))
        expect(total(whole)).toBe(Math.round(total(values)))
        for (const [index, value] of values.entries())
          expect(Math.abs((whole[index] ?? 0) - value)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
