import { OptionsError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { defineRule, defineScorecard, profiles, type Rule, rules, type Scorecard } from '../src/index.ts'

const [anyRule] = rules
if (!anyRule) throw new Error('There are no rules.')

const ownRule = (id: string): Rule => defineRule({ ...anyRule, meta: { ...anyRule.meta, id } })

function refusal(settings: unknown): OptionsError {
  try {
    defineScorecard({ id: 'night', version: '1', ...(settings as Partial<Scorecard>) })
  } catch (error) {
    if (error instanceof OptionsError) return error
    throw error
  }
  throw new Error('It was accepted.')
}

describe('a scorecard', () => {
  it('takes what is left out from the one it extends', () => {
    const parent = defineScorecard({ id: 'parent', version: '1', faultCap: 0.5, rules: { 'ask-once': { weight: 2 } } })
    const child = defineScorecard({
      id: 'child',
      version: '2',
      extends: parent,
      dimensions: { warmth: 0 },
      rules: { 'end-warmly': 'off' },
    })
    expect(child).toMatchObject({ id: 'child', version: '2', faultCap: 0.5 })
    expect(child.rules).toEqual({ 'ask-once': { weight: 2 }, 'end-warmly': 'off' })
    expect(child.dimensions).toEqual({ ...parent.dimensions, warmth: 0 })
  })

  it('changes of a rule what it says, and keeps the rest', () => {
    const curve = [
      [1000, 1],
      [2000, 0.5],
    ] as const
    const parent = defineScorecard({
      id: 'parent',
      version: '1',
      rules: {
        'reply-in-time': { weight: 3, options: { curve }, because: 'the platform counts seconds' },
        'ask-once': { observe: true, because: 'new' },
        'leave-room': 'off',
      },
    })
    const child = (rules: Scorecard['rules']) =>
      defineScorecard({ id: 'c', version: '1', extends: parent, rules }).rules
    expect(child({ 'reply-in-time': { weight: 2 } })['reply-in-time']).toEqual({ weight: 2, options: { curve } })
    expect(child({ 'reply-in-time': { weight: 3 } })['reply-in-time']).toEqual(parent.rules['reply-in-time'])
    expect(child({ 'reply-in-time': { weight: 2, because: 'calmer' } })['reply-in-time']).toEqual({
      weight: 2,
      options: { curve },
      because: 'calmer',
    })
    expect(child({ 'reply-in-time': 'off' })['reply-in-time']).toBe('off')
    expect(child({ 'leave-room': { weight: 1 } })['leave-room']).toEqual({ weight: 1 })
    // A weight beside the reason for observing leaves that reason true.
    expect(child({ 'ask-once': { weight: 2 } })['ask-once']).toEqual({ weight: 2, observe: true, because: 'new' })
    expect(child({ 'ask-once': { observe: false } })['ask-once']).toEqual({ observe: false })
    const shop = defineScorecard({
      id: 'shop',
      version: '1',
      extends: profiles['marketplace-zh'],
      rules: { 'reply-in-time': { weight: 2 } },
    })
    const before = profiles['marketplace-zh'].rules['reply-in-time']
    expect(shop.rules['reply-in-time']).toMatchObject({ ...(typeof before === 'object' && before), weight: 2 })
  })

  it.each([
    [{ rules: { 'ask-once': { wieght: 2 } } }, 'rules.ask-once.wieght', 'did you mean "weight"?'],
    [{ rules: { 'ask-once': 'of' } }, 'rules.ask-once', 'unknown setting "of"; did you mean "off"?'],
    [{ rules: { 'ask-once': 'offf' } }, 'rules.ask-once', 'did you mean "off"?'],
    [{ rules: { 'ask-once': null } }, 'rules.ask-once', 'found null'],
    [{ rules: { 'ask-once': { weight: -2 } } }, 'rules.ask-once.weight', 'expected 0 or more, found -2'],
    [{ rules: { 'ask-onec': 'off' } }, 'rules.ask-onec', 'did you mean "ask-once"?'],
    [{ rules: [] }, 'rules', 'expected an object, found a list'],
    [{ faultCap: NaN }, 'faultCap', 'found NaN'],
    [{ faultCap: '1' }, 'faultCap', 'found "1"'],
    [{ faultCosts: { minor: -1 } }, 'faultCosts.minor', 'found -1'],
    [{ faultCosts: { mayor: 1 } }, 'faultCosts.mayor', 'did you mean "major"?'],
    [{ dimensions: { warmth: Infinity } }, 'dimensions.warmth', 'found Infinity'],
    [{ dimensions: { wamth: 1 } }, 'dimensions.wamth', 'did you mean "warmth"?'],
    [{ suppress: [{ rule: 'ask-onec', because: 'x' }] }, 'suppress[0].rule', 'did you mean "ask-once"?'],
    [{ suppress: [{ rule: 'ask-once', because: ' ' }] }, 'suppress[0].because', 'a text that is not empty'],
    [{ suppress: [{ rule: 'ask-once' }] }, 'suppress[0].because', 'found undefined'],
    [{ suppress: {} }, 'suppress', 'expected a list'],
    [{ customRules: [{}] }, 'customRules[0].meta', 'found undefined'],
    [{ supress: [] }, 'supress', 'did you mean "suppress"?'],
    [{ version: '' }, 'version', 'a text that is not empty'],
    [{ extends: 'general' }, 'extends', 'expected a scorecard, found "general"'],
    [{ extends: { id: 'bare', version: '1' } }, 'extends.title', 'found undefined'],
  ])('refuses %j', (settings, path, message) => {
    const error = refusal(settings)
    expect(error.where.path).toBe(path)
    expect(error.message).toContain(message)
  })

  it('keeps the rules of the scorecard it extends, and adds its own', () => {
    const parent = defineScorecard({
      id: 'parent',
      version: '1',
      customRules: [ownRule('acme/first')],
      rules: { 'acme/first': { weight: 2 } },
    })
    const child = defineScorecard({
      id: 'child',
      version: '1',
      extends: parent,
      customRules: [ownRule('acme/second')],
      rules: { 'acme/second': { weight: 3 } },
    })
    expect(child.customRules.map((rule) => rule.meta.id)).toEqual(['acme/first', 'acme/second'])
    expect(child.rules).toEqual({ 'acme/first': { weight: 2 }, 'acme/second': { weight: 3 } })
  })

  it('refuses two rules with one id', () => {
    const parent = defineScorecard({ id: 'parent', version: '1', customRules: [ownRule('acme/first')] })
    const twice = refusal({ customRules: [ownRule('acme/one'), ownRule('acme/one')] })
    expect(twice.where.path).toBe('customRules[1].meta.id')
    expect(refusal({ customRules: [ownRule('ask-once')] }).message).toContain('the id of a built-in rule')
    const again = refusal({ extends: parent, customRules: [ownRule('acme/first')] })
    expect(again.message).toContain('a rule of the scorecard that is extended')
  })
})
