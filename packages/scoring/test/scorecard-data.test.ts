import { OptionsError } from '@attune/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import {
  defineScorecard,
  formatMarkdown,
  formatText,
  profileNames,
  profiles,
  rules,
  scoreConversation,
  scorecardFromData,
  scorecardToData,
} from '../src/index.ts'
import { scorecardJsonSchema } from '../src/json-schema.ts'

const valid = new Ajv2020({ strict: false }).compile(scorecardJsonSchema())

describe('a scorecard as data', () => {
  it.each(profileNames)('of the profile %s is read back as it was written, and fits the JSON Schema', (name) => {
    const data = JSON.parse(JSON.stringify(scorecardToData(profiles[name])))
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true)
    expect(scorecardFromData(data)).toEqual(profiles[name])
  })

  it.each([
    [{ rules: { 'leave-room': { options: { roomMs: 1000 } } } }, true],
    [{ rules: { 'leave-room': { options: { romMs: 1000 } } } }, false],
    [{ rules: { 'leave-room': { options: { roomMs: -1 } } } }, false],
    [{ rules: { 'ask-once': { options: { roomMs: 1 } } } }, false],
    [{ rules: { 'greet-the-customer': { options: { exchange: 1.5 } } } }, false],
    [
      {
        rules: {
          'reply-in-time': {
            options: {
              curve: [
                [1000, 1],
                [2000, 0],
              ],
            },
          },
        },
      },
      true,
    ],
    [{ rules: { 'reply-in-time': { options: { curve: [] } } } }, false],
    [{ rules: { 'reply-in-time': { options: { curve: [[1000]] } } } }, false],
    [{ rules: { 'reply-in-time': { options: { curve: [[1000, 2]] } } } }, false],
    [{ rules: { 'ask-once': { observe: true } } }, false],
    [{ rules: { 'ask-once': { observe: true, because: 'new' } } }, true],
    [{ rules: { 'ask-once': 'on' } }, false],
    [{ rules: { 'ask-onec': 'off' } }, false],
    [{ dimensions: { warmth: { weight: 2, because: 'why not' } } }, true],
    [{ dimensions: { warmth: { because: 'why not' } } }, false],
    [{ dimensions: { warmht: 1 } }, false],
    [{ channel: 'mail' }, false],
    [{ verdict: { good: 2 } }, false],
    [{ suppress: [{ rule: 'ask-once' }] }, false],
    [{ colour: 'blue' }, false],
  ])('%j is judged alike by the JSON Schema and by the reader', (settings, fits) => {
    const data = { id: 'own', version: '1', ...settings }
    expect(valid(data)).toBe(fits)
    if (fits) scorecardFromData(data)
    else expect(() => scorecardFromData(data)).toThrow(OptionsError)
  })

  it('extends a profile by its name', () => {
    const own = scorecardFromData({ id: 'own', version: '1', extends: 'complaint', dimensions: { apology: 9 } })
    expect(own.dimensions).toEqual({ ...profiles.complaint.dimensions, apology: 9 })
    // The reason was for another weight.
    expect(own.because['dimensions.apology']).toBeUndefined()
    expect(own.because['dimensions.solved']).toBe(profiles.complaint.because['dimensions.solved'])
    expect(() => scorecardFromData({ id: 'own', version: '1', extends: 'complant' })).toThrow(
      'did you mean "complaint"?',
    )
  })
})

describe('profiles', () => {
  it.each(profileNames.filter((name) => name !== 'general'))('%s gives a reason for all that it changes', (name) => {
    const profile = profiles[name]
    for (const [dimension, weight] of Object.entries(profile.dimensions)) {
      if (weight !== Object(profiles.general.dimensions)[dimension])
        expect(profile.because, dimension).toHaveProperty([`dimensions.${dimension}`])
    }
    for (const [rule, setting] of Object.entries(profile.rules)) {
      expect(setting === 'off' ? undefined : setting.because, rule).toBeTruthy()
    }
    if (profile.channel !== 'unknown') expect(profile.because.channel).toBeTruthy()
  })

  it('take sides where research contradicts itself', () => {
    const weightOf = (name: 'chat' | 'phone') => {
      const setting = profiles[name].rules['greet-the-customer']
      return setting === 'off' ? 0 : setting?.weight
    }
    expect(weightOf('chat')).toBeLessThan(1)
    expect(weightOf('phone')).toBeGreaterThan(1)
  })

  it('judge a wait by the channel they are for', () => {
    const talk = '[10:00] customer: Where is my order?\n[10:30] agent: It arrives tomorrow.'
    const responsiveness = (name: 'chat' | 'email' | 'marketplace-zh') =>
      scoreConversation(talk, { scorecard: profiles[name] }).dimensions.responsiveness.score
    expect(responsiveness('email')).toBe(1)
    expect(responsiveness('chat')).toBe(0)
    expect(responsiveness('marketplace-zh')).toBe(0)
  })
})

describe('options of rules', () => {
  it('are documented, and their defaults fit', () => {
    const described = rules.flatMap(({ meta }) => Object.values(meta.options ?? {}))
    expect(described.length).toBeGreaterThan(5)
    for (const spec of described) expect(spec.doc).toMatch(/\.$/)
  })

  it('change what a rule finds', () => {
    const talk =
      '[10:00:00] customer: My app keeps crashing.\n[10:00:20] agent: Which phone do you use?\n[10:00:50] agent: Are you still there?'
    const found = (roomMs: number) =>
      scoreConversation(talk, {
        scorecard: defineScorecard({ id: 'own', version: '1', rules: { 'leave-room': { options: { roomMs } } } }),
      }).findings.filter(({ ruleId }) => ruleId === 'leave-room').length
    expect(found(40_000)).toBe(1)
    expect(found(20_000)).toBe(0)
  })
})

describe('a rule that only observes', () => {
  const talk =
    "customer: I'm furious, you charged me twice!\nagent: I have refunded the second charge; it is with your bank tomorrow."
  const observe = defineScorecard({
    id: 'own',
    version: '1',
    rules: { 'acknowledge-feeling': { observe: true, because: 'agrees too little with our labels' } },
  })

  it('counts nowhere and stays visible with the reason', () => {
    const counted = scoreConversation(talk)
    const report = scoreConversation(talk, { scorecard: observe })
    expect(report.dimensions.acknowledgement.owed).toBe(counted.dimensions.acknowledgement.owed - 1)
    expect(report.findings.some(({ ruleId }) => ruleId === 'acknowledge-feeling')).toBe(false)
    expect(report.contributions.some(({ id }) => id.startsWith('acknowledge-feeling'))).toBe(false)
    expect(report.observed).toEqual([
      {
        ruleId: 'acknowledge-feeling',
        because: 'agrees too little with our labels',
        findings: counted.findings.filter(({ ruleId }) => ruleId === 'acknowledge-feeling'),
      },
    ])
    expect(report.score).not.toBe(counted.score)
  })

  it('is named in the report to read, with the reason', () => {
    const report = scoreConversation(talk, { scorecard: observe })
    const line = 'acknowledge-feeling ×1'
    expect(formatText(report)).toContain(`Only observed, not counted: ${line}`)
    expect(formatText(report, { locale: 'zh-Hans' })).toContain(`只观察，不计分：${line}`)
    expect(formatMarkdown(report)).toContain('## Only observed, not counted\n\n`acknowledge-feeling` ×1')
  })

  it('scores the rest as if the rule were off', () => {
    const off = defineScorecard({ id: 'off', version: '1', rules: { 'acknowledge-feeling': 'off' } })
    expect(scoreConversation(talk, { scorecard: observe }).score).toBe(
      scoreConversation(talk, { scorecard: off }).score,
    )
  })

  it('leaves reports without such rules as they were', () => {
    expect(Object.keys(scoreConversation(talk))).not.toContain('observed')
  })
})
