import type { Fact } from '@attune/core'
import { describe, expect, it } from 'vitest'
import {
  createMemory,
  createProfile,
  dispute,
  forget,
  type Profile,
  recall,
  recordConsent,
  withdrawConsent,
} from '../src/index.ts'
import { factsInEnglish } from '../src/remember/packs/en.ts'
import { asking, may, memory, now, said } from './small-memory.ts'

const anna = createProfile({ id: 'anna' })
const known = (text: string): Profile => memory.remember(anna, said('a', text, may(3)), { now }).profile
const withFact = (profile: Profile, change: Partial<Fact>): Profile => ({
  ...profile,
  facts: profile.facts.map((fact) => ({ ...fact, ...change })),
})
const verdicts = (profile: Profile, options: Partial<Parameters<typeof memory.recall>[1]> = {}): string[] => {
  const { mention, useSilently, withhold } = memory.recall(profile, { ...asking, ...options })
  return [
    ...mention.map(({ reason }) => `mention ${reason.code}`),
    ...useSilently.map(({ reason }) => `silent ${reason.code}`),
    ...withhold.map(({ reason }) => `withhold ${reason.code}`),
  ]
}
const consented = (profile: Profile) => recordConsent(profile, { purpose: asking.purpose }, { now: may(3) })

describe('recall', () => {
  it('lets be said what the customer told and what may be said', () => {
    expect(verdicts(known('likes=tea'))).toEqual(['mention told_by_customer'])
  })

  it.each<[string, Partial<Fact>]>([
    ['not_confirmed', { status: 'proposed' }],
    ['disputed', { status: 'disputed' }],
    ['superseded', { status: 'superseded' }],
    ['retracted', { status: 'retracted' }],
    ['erased', { status: 'erased' }],
    ['expired', { expiresAt: may(9) }],
    ['expired', { expiresAt: now }],
    ['expired', { expiresAt: 'some day' }],
    ['no_longer', { validTo: may(9) }],
    ['not_yet', { validFrom: '2027-01-01T00:00:00.000Z' }],
    ['purpose_not_covered', { purposes: ['billing'] }],
    ['purpose_not_covered', { purposes: [] }],
    ['no_basis', { basis: null }],
    ['no_basis', { basis: 'unknown' }],
    ['no_basis', { sensitivity: 'special' }],
    ['no_consent', { basis: 'consent' }],
    ['assurance_too_low', { minAssurance: 'authenticated' }],
    ['assurance_too_low', { minAssurance: 'secret' as never }],
  ])('keeps back: %s %j', (code, change) => {
    expect(verdicts(withFact(known('likes=tea'), change))).toEqual([`withhold ${code}`])
  })

  it('keeps back the words and, of what is delicate, even the topic', () => {
    const { withhold } = memory.recall(withFact(known('allergy=nuts'), {}), asking)
    expect(withhold).toMatchObject([{ topic: 'a private matter' }])
    expect(JSON.stringify(withhold)).not.toMatch(/nuts|allergy/)
    const personal = memory.recall(withFact(known('likes=tea'), { minAssurance: 'staff' }), asking)
    expect(personal.withhold).toMatchObject([{ topic: 'likes' }])
    expect(JSON.stringify(personal.withhold)).not.toContain('tea')
  })

  it('heeds a no on whatever ground the fact is kept, and a withdrawal at once', () => {
    const refused = recordConsent(known('likes=tea'), { purpose: asking.purpose, status: 'refused' }, { now: may(9) })
    expect(verdicts(refused)).toEqual(['withhold consent_withdrawn'])
    const withdrawn = withdrawConsent(consented(known('likes=tea')), { purpose: asking.purpose }, { now })
    expect(verdicts(withdrawn)).toEqual(['withhold consent_withdrawn'])
  })

  it('never brings up unasked what the law protects, whatever the fact itself says', () => {
    const allergic = consented(withFact(known('allergy=nuts'), { mention: 'may' }))
    expect(verdicts(allergic, { assurance: 'authenticated' })).toEqual(['silent protected'])
    const raised = said('b', 'Is the cake free of nuts?', may(20))
    expect(verdicts(allergic, { assurance: 'authenticated', conversation: raised })).toEqual(['mention raised_now'])
    expect(
      verdicts(allergic, { assurance: 'authenticated', conversation: said('b', 'Where is my parcel?', may(20)) }),
    ).toEqual(['silent protected'])
  })

  it('takes several purposes, and what one of them allows it allows', () => {
    const purpose = ['billing', asking.purpose]
    expect(verdicts(known('likes=tea'), { purpose })).toEqual(['mention told_by_customer'])
    expect(verdicts(known('likes=tea'), { purpose: ['billing', 'marketing'] })).toEqual([
      'withhold purpose_not_covered',
    ])
    const both = withFact(known('likes=tea'), { purposes: ['billing', asking.purpose], basis: 'consent' })
    expect(verdicts(both, { purpose })).toEqual(['withhold no_consent'])
    const noBilling = recordConsent(both, { purpose: 'billing', status: 'refused' }, { now: may(9) })
    expect(verdicts(noBilling, { purpose })).toEqual(['withhold no_consent'])
    expect(verdicts(consented(noBilling), { purpose })).toEqual(['mention told_by_customer'])
    expect(verdicts(consented(noBilling), { purpose: 'billing' })).toEqual(['withhold consent_withdrawn'])
  })

  it('lets what may do harm reach who serves before a consent was asked for, in silence, but heeds a no', () => {
    const purpose = ['service_provision']
    const allergic = createMemory({ languages: [factsInEnglish] }).remember(anna, 'customer: I am allergic to nuts', {
      now,
    }).profile
    const sorted = (profile: Profile, change: Partial<Parameters<typeof recall>[1]> = {}) => {
      const { mention, useSilently, withhold } = recall(profile, { now, assurance: 'claimed', purpose, ...change })
      return [mention, useSilently, withhold].map((all) => all.map(({ reason }) => reason.code))
    }
    expect(sorted(allergic)).toEqual([[], ['safety'], []])
    expect(sorted(allergic, { conversation: 'customer: Is the cake free of nuts?' })).toEqual([[], ['safety'], []])
    expect(sorted(allergic, { purpose: 'direct_marketing' })).toEqual([[], [], ['purpose_not_covered']])
    expect(sorted(withFact(allergic, { status: 'proposed' }))).toEqual([[], [], ['not_confirmed']])
    expect(sorted(withFact(allergic, { minAssurance: 'channel' }))).toEqual([[], [], ['assurance_too_low']])
    const source = allergic.facts[0]?.provenance[0]
    const noted = withFact(allergic, { provenance: source ? [{ ...source, statedBy: 'agent' }] : [] })
    expect(sorted(noted)).toEqual([[], [], ['no_consent']])
    for (const status of ['refused', 'withdrawn'] as const) {
      const no = recordConsent(allergic, { purpose: 'service_provision', status }, { now })
      expect(sorted(no)).toEqual([[], [], ['consent_withdrawn']])
    }
    const yes = recordConsent(allergic, { purpose: 'service_provision' }, { now })
    expect(sorted(yes)).toEqual([[], ['protected'], []])
  })

  it('speaks of other things only when they were raised, or never', () => {
    expect(verdicts(known('birthday=friday'))).toEqual(['silent only_if_raised'])
    expect(verdicts(known('birthday=friday'), { conversation: said('b', 'It is my birthday soon') })).toEqual([
      'mention raised_now',
    ])
    expect(verdicts(known('temper=short'), { conversation: said('b', 'my temper is short') })).toEqual([
      'silent never_mention',
    ])
  })

  it('does not let be said what nobody but us has said', () => {
    const source = known('likes=tea').facts[0]?.provenance[0]
    for (const statedBy of ['agent', 'system', 'inferred', 'import'] as const) {
      const fact = { provenance: source ? [{ ...source, statedBy }] : [] }
      expect(verdicts(withFact(known('likes=tea'), fact))).toEqual(['silent not_from_customer'])
    }
  })

  it('ranks by what is being talked about, in both languages', () => {
    const profile = known('likes=tea likes=trains likes=靠窗')
    const first = (query: string) => memory.recall(profile, { ...asking, query }).mention[0]?.fact.value
    expect([first('a cup of tea please'), first('which train?'), first('还有靠窗的位子吗')]).toEqual([
      'tea',
      'trains',
      '靠窗',
    ])
    expect(memory.recall(profile, asking).mention.map(({ relevance }) => relevance)).toEqual([null, null, null])
  })

  it('gives its reasons in the language of who serves', () => {
    const sentence = (locale: 'en' | 'zh-Hans' | 'zh-Hant') =>
      memory.recall(dispute(known('likes=tea'), known('likes=tea').facts[0]?.id ?? '', { now }), { ...asking, locale })
        .withhold[0]?.reason.sentence
    expect([sentence('en'), sentence('zh-Hans'), sentence('zh-Hant')]).toEqual([
      'The customer says it is not so.',
      '顾客说过不是这样。',
      '客人說過不是這樣。',
    ])
  })

  it('of a forgotten fact tells nothing', () => {
    const profile = known('likes=tea')
    const forgotten = forget(profile, profile.facts[0]?.id ?? '', { now })
    expect(JSON.stringify([forgotten, memory.recall(forgotten, asking)])).not.toContain('tea')
  })

  it.each([
    [{ assurance: 'sure' }, 'assurance'],
    [{ purpose: '' }, 'purpose'],
    [{ purpose: [] }, 'purpose'],
    [{ purpose: ['service_provision', ''] }, 'purpose'],
    [{ purpose: undefined }, 'purpose'],
    [{ now: 'today' }, 'now'],
    [{ locale: 'zh-Hanz' }, 'did you mean "zh-Hans"'],
  ])('refuses %j', (change, problem) => {
    expect(() => memory.recall(anna, { ...asking, ...change } as never)).toThrow(problem)
  })
})
