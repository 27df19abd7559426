import { ContractError, OptionsError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { checkRule } from '../src/check-rule.ts'
import {
  defineRule,
  defineScorecard,
  type Entry,
  heard,
  quote,
  type Rule,
  rules,
  type Step,
  scoreConversation,
} from '../src/index.ts'
import { testRule } from '../src/testing/index.ts'
import { thankInReturn } from './own-rule.ts'

type Loose = Record<string, unknown>

/** The rule of a shop with other words about itself, or other fields. */
const defined = (meta: Loose, fields: Loose = {}): Rule =>
  defineRule({ ...thankInReturn, ...fields, meta: { ...thankInReturn.meta, ...meta } } as unknown as Rule)

describe('defining a rule', () => {
  it('takes every rule that comes with Attune', () => {
    for (const rule of rules) expect(() => checkRule(rule, '')).not.toThrow()
  })

  it('takes digits in an id', () => {
    expect(defined({ id: 'shop24/step-2' }).meta.id).toBe('shop24/step-2')
    expect(() => defined({ id: 'acme/Step_2' })).toThrow('meta.id: expected words joined by hyphens')
  })

  it('says a plain string in every language', () => {
    const same = (text: string) => ({ en: text, 'zh-Hans': text, 'zh-Hant': text })
    const { meta } = defined({
      title: 'Thanks',
      reasons: { met: { what: 'Yes.' }, missed: { what: 'No.', advice: 'Thank them.' } },
      mends: { missed: [{ place: 'first', wording: 'Thank you!' }] },
    })
    expect(meta.title).toEqual(same('Thanks'))
    expect(meta.reasons).toEqual({
      met: { what: same('Yes.') },
      missed: { what: same('No.'), advice: same('Thank them.') },
    })
    expect(meta.mends?.missed).toEqual([{ place: 'first', wording: same('Thank you!') }])
  })

  it.each<[Loose, Loose, string]>([
    [{ fiveC: 'caer' }, {}, 'meta.fiveC: unknown name "caer"; did you mean "care"?'],
    [{ dimension: 'warmht' }, {}, 'meta.dimension: unknown dimension "warmht"; did you mean "warmth"?'],
    [{ stage: 'experimetal' }, {}, 'meta.stage: unknown stage "experimetal"; did you mean "experimental"?'],
    [{ title: undefined }, {}, 'meta.title: expected a text, or one for each of en, zh-Hans, zh-Hant'],
    [{ title: { en: 'Thanks' } }, {}, 'meta.title.zh-Hans: expected a text'],
    [{ weight: '1' }, {}, 'meta.weight: expected a number greater than 0, found "1"'],
    [{ weight: 0 }, {}, 'meta.weight: expected a number greater than 0, found 0'],
    [{ faultOnly: true }, {}, 'meta.faultOnly: unknown field "faultOnly"; did you mean "faultsOnly"?'],
    [{ languages: [] }, {}, 'meta.languages: expected at least one language'],
    [{ languages: ['zh'] }, {}, 'meta.languages[0]: unknown language "zh"'],
    [{ reasons: {} }, {}, 'meta.reasons: expected a reason for every entry'],
    [{ reasons: { missed: 'no' } }, {}, 'meta.reasons.missed: expected an object, found "no"'],
    [
      { reasons: { missed: { waht: 'no' } } },
      {},
      'meta.reasons.missed.waht: unknown field "waht"; did you mean "what"?',
    ],
    [{ evidence: undefined }, {}, 'meta.evidence: expected a list'],
    [{ evidence: [{ source: 's', grade: 'M' }] }, {}, 'meta.evidence[0].claim: expected a text'],
    [{ evidence: [{ claim: 'c', source: 's', grade: 'Z' }] }, {}, 'meta.evidence[0].grade: unknown grade "Z"'],
    [{ examples: { met: [], missed: [], notowed: [] } }, {}, 'did you mean "notOwed"?'],
    [{ examples: undefined }, {}, 'meta.examples: expected an object'],
    [
      { options: { a: { type: 'nmber', default: 1, doc: 'd' } } },
      {},
      'meta.options.a.type: unknown type "nmber"; did you mean "number"?',
    ],
    [
      { options: { a: { type: 'number', default: 9, max: 1, doc: 'd' } } },
      {},
      'meta.options.a.default: expected a number from 0 to 1',
    ],
    [{}, { wake: { customer: [] } }, 'wake: unknown field "wake"; did you mean "wakes"?'],
    [{}, { wakes: { custmer: ['thanks'] } }, 'wakes.custmer: unknown field "custmer"; did you mean "customer"?'],
    [{}, { wakes: { customer: ['thankss'] } }, 'wakes.customer[0]: unknown signal "thankss"; did you mean "thanks"?'],
    [{}, { judge: undefined }, 'judge: expected a function'],
  ])('%j %j is refused by name, with a hint', (meta, fields, message) => {
    expect(() => defined(meta, fields)).toThrow(ContractError)
    expect(() => defined(meta, fields)).toThrow(`Rule "acme/thank-in-return": `)
    expect(() => defined(meta, fields)).toThrow(message)
  })

  it('refuses what is no rule at all', () => {
    expect(() => defineRule({ judge: () => [] } as unknown as Rule)).toThrow(
      'A rule without an id: meta: expected an object',
    )
    expect(() => defineRule(undefined as unknown as Rule)).toThrow('rule: expected an object')
  })

  it('looks at a rule that was not defined here when a scorecard gets it', () => {
    const customRules = [{ ...thankInReturn, meta: { ...thankInReturn.meta, fiveC: 'caer' } }] as unknown as Rule[]
    const define = () => defineScorecard({ id: 'own', version: '1', customRules })
    expect(define).toThrow(OptionsError)
    expect(define).toThrow('customRules[0].meta.fiveC: unknown name "caer"; did you mean "care"?')
  })
})

describe('what a rule answers', () => {
  const talks = [
    'customer: Thank you!\nagent: The ticket is closed.',
    'customer: 谢谢！\nagent: 工单已关闭。',
    'customer: 謝謝！\nagent: 工單已關閉。',
  ]
  const judging = (judge: (step: Step) => unknown) =>
    talks.map((talk) => () => {
      const rule = { ...thankInReturn, judge: judge as Rule['judge'], wakes: {} }
      return scoreConversation(talk, { scorecard: defineScorecard({ id: 'own', version: '1', customRules: [rule] }) })
    })
  const onService = (entry: (step: Step & { utterance: NonNullable<Step['utterance']> }) => unknown) => (step: Step) =>
    step.utterance?.side === 'service' ? [entry({ ...step, utterance: step.utterance })] : []
  const fault = (parts: Loose) =>
    onService(({ utterance }) => ({
      ...{ type: 'fault', reason: 'missed', severity: 'major', evidence: [quote(utterance)] },
      ...parts,
    }))

  it.each<[Loose, string]>([
    [{ severity: 'majro' }, 'the unknown severity "majro"; did you mean "major"?'],
    [{ severity: undefined }, 'the unknown severity undefined; expected one of info, minor, major, critical'],
    [{ type: 'falt' }, 'the unknown type "falt"; did you mean "fault"?'],
    [{ type: 'owe', due: 'nxt-turn', evidence: undefined }, 'the unknown due "nxt-turn"; did you mean "next-turn"?'],
    [{ reason: 'mised' }, 'the unknown reason "mised"; did you mean "missed"?'],
    [{ evidence: [] }, 'found a fault without evidence'],
    [{ type: 'gift', evidence: [] }, 'found a gift without evidence'],
  ])('is refused with %j', (parts, message) => {
    const judge = (step: Step) =>
      fault(parts)(step).map((entry) =>
        (entry as Loose).type === 'owe' ? { ...(entry as Loose), evidence: quote(step.utterance as never) } : entry,
      )
    for (const score of judging(judge)) {
      expect(score).toThrow(ContractError)
      expect(score).toThrow('Rule "acme/thank-in-return"')
      expect(score).toThrow(message)
    }
    const rule = { ...thankInReturn, judge: judge as Rule['judge'], wakes: {} }
    expect(() => testRule(rule)).toThrow(message)
  })

  it('is taken when it is whole', () => {
    for (const score of judging(fault({})))
      expect(score().findings.map(({ ruleId }) => ruleId)).toContain('acme/thank-in-return')
  })

  it('cannot come from a signal that nothing shows', () => {
    const judge = ({ utterance }: Step): readonly Entry[] => {
      if (utterance) heard(utterance, 'thankss' as 'thanks')
      return []
    }
    for (const score of judging(judge))
      expect(score).toThrow('Rule "acme/thank-in-return": heard: unknown signal "thankss"; did you mean "thanks"?')
  })
})
