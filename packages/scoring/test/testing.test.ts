import { ContractError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import {
  defineRule,
  defineScorecard,
  type Entry,
  quote,
  type Rule,
  type Step,
  scoreConversation,
} from '../src/index.ts'
import { ruleChecks, testRule } from '../src/testing/index.ts'
import { thankInReturn } from './own-rule.ts'

const withJudge = (judge: (step: Step) => readonly Entry[]): Rule => ({ ...thankInReturn, judge })
const withExamples = (examples: Partial<Rule['meta']['examples']>): Rule => ({
  ...thankInReturn,
  meta: { ...thankInReturn.meta, examples: { ...thankInReturn.meta.examples, ...examples } },
})

function failure(rule: Rule): string {
  try {
    testRule(rule)
  } catch (error) {
    if (error instanceof ContractError) return error.message
    throw error
  }
  return ''
}

describe('testing a rule', () => {
  it('passes a rule that keeps to its examples', () => {
    expect(failure(thankInReturn)).toBe('')
    for (const { problem, run } of ruleChecks(thankInReturn)) {
      expect(problem()).toBeNull()
      run()
    }
  })

  it('says which example is judged otherwise, and how', () => {
    const transcript = 'customer: Thank you!\nagent: Goodbye.'
    const message = failure(withExamples({ met: [{ language: 'en', transcript }] }))
    expect(message).toContain('acme/thank-in-return" fails one check')
    expect(message).toContain('is met (en): customer: Thank you! ⏎ agent: Goodbye.')
    expect(message).toContain('expected it to be met, or a gift; it found: missed')
    expect(
      failure(withExamples({ missed: [{ language: 'en', transcript: 'customer: Hello?\nagent: Yes?' }] })),
    ).toContain('it found nothing')
    expect(failure(withExamples({ notOwed: [{ language: 'en', transcript }] }))).toContain(
      'expected that nothing is owed',
    )
  })

  it('asks for examples in every language the rule judges', () => {
    const { languages: _, ...meta } = thankInReturn.meta
    expect(failure({ ...thankInReturn, meta })).toContain('missing: examples.met in zh-Hans, examples.met in zh-Hant')
    expect(failure(withExamples({ notOwed: [] }))).toContain('missing: examples.notOwed in en')
  })

  it('tells a rule that only finds faults what it needs no example of', () => {
    const { languages: _, ...meta } = thankInReturn.meta
    const unmet = { ...thankInReturn, meta: { ...meta, examples: { ...meta.examples, met: [] } } }
    expect(failure(unmet)).toContain('set meta.faultsOnly if it only finds faults')
    expect(failure({ ...unmet, meta: { ...unmet.meta, faultsOnly: true } })).not.toContain('examples.met')
    expect(failure({ ...unmet, meta: { ...unmet.meta, faultsOnly: true } })).not.toContain('faultsOnly')
    const transcript = 'customer: Hello?\nagent: Yes?'
    expect(failure(withExamples({ met: [{ language: 'en', transcript }] }))).toContain('belongs in examples.notOwed')
  })

  it('finds state that is kept between messages', () => {
    let thanked = false
    const mixed = withJudge((step) => {
      if (step.utterance?.side === 'customer') thanked = step.utterance.text.includes('Thank')
      return thanked || step.utterance?.side === 'customer' ? thankInReturn.judge(step) : []
    })
    expect(failure({ ...mixed, wakes: {} })).toContain('keeps no state between messages')
  })

  it('finds a result that is not the same twice', () => {
    let times = 0
    const message = failure(
      withJudge((step) => thankInReturn.judge(step).map((entry) => ({ ...entry, data: { times: times++ } }))),
    )
    expect(message).toContain('judges the same conversation the same way twice')
  })

  it('finds what is changed that was only shown', () => {
    const greedy = withJudge((step) => {
      if (step.utterance) step.utterance.text = ''
      return []
    })
    expect(failure(greedy)).toContain('changes nothing that it is shown')
  })

  it('finds a signal that is missing from what it wakes for', () => {
    const message = failure({ ...thankInReturn, wakes: { customer: ['anger'], service: [] } })
    expect(message).toContain('wakes for everything it judges')
  })

  it('finds evidence that is not true', () => {
    const message = failure(
      withJudge(({ utterance }) =>
        utterance
          ? [{ type: 'owe', due: 'end', evidence: { ...quote(utterance), quote: 'something nobody said' } }]
          : [],
      ),
    )
    expect(message).toContain('Build evidence with quote()')
  })

  it('shows what judge threw', () => {
    const message = failure(
      withJudge(() => {
        throw new TypeError('x is not a function')
      }),
    )
    expect(message).toContain('judge threw TypeError: x is not a function')
  })
})

describe('a rule of one’s own', () => {
  const scorecard = (strength: number) =>
    defineScorecard({
      id: 'acme',
      version: '1',
      customRules: [thankInReturn],
      rules: { 'acme/thank-in-return': { options: { strength } } },
    })

  it('gets the options that the scorecard gives', () => {
    const found = (strength: number) =>
      scoreConversation('customer: Thank you!\nagent: The ticket is closed.', {
        scorecard: scorecard(strength),
      }).findings.filter(({ ruleId }) => ruleId === 'acme/thank-in-return').length
    expect(found(0.1)).toBe(1)
    expect(found(1)).toBe(0)
  })

  it('has options that are checked', () => {
    expect(() => scorecard(2)).toThrow('rules.acme/thank-in-return.options.strength: expected a number from 0 to 1')
    const options = { strength: { type: 'number', default: 2, max: 1, doc: 'Out of its own range.' } } as const
    expect(() => defineRule({ ...thankInReturn, meta: { ...thankInReturn.meta, options } })).toThrow(
      'options.strength.default',
    )
  })
})
