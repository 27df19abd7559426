import { describe, expect, it } from 'vitest'
import { contradictions, createMemory, createProfile, type Profile, recordConsent } from '../../src/index.ts'
import { factsInEnglish } from '../../src/remember/packs/en.ts'
import { factsInChinese } from '../../src/remember/packs/zh.ts'
import { hear } from './hear.ts'

const memory = createMemory({ languages: [factsInEnglish, factsInChinese] })
const now = '2026-06-01T12:00:00Z'

describe('a bare no to an open question about allergies', () => {
  it.each([
    ['agent: Any allergies?', 'No'],
    ['agent: Any allergies or dietary requirements?', 'Nope, thanks'],
    ['agent: Do you have any allergies?', 'None that I know of'],
    ['agent: 有没有过敏？', '没有'],
    ['agent: 請問有過敏嗎？', '沒有'],
    ['agent: 請問有冇食物敏感？', '冇呀'],
  ])('%s – %s', (question, answer) => {
    expect(hear(question, answer)).toMatchObject([{ predicate: 'allergy_none', subject: 'customer', value: true }])
  })

  it.each([
    ['agent: Any allergies? Window or aisle?', 'No'],
    ['agent: Any allergies?', 'No idea'],
    ['agent: Any allergies?', 'No. Where is my order?'],
    ['agent: Any allergies?', 'No?'],
    ['agent: Are you allergic to nuts?', 'No'],
    ['agent: Does your daughter have any allergies?', 'No'],
    ['agent: 有没有忌口？', '没有'],
    ['agent: 您女儿有没有过敏？', '没有'],
    ['agent: 有没有过敏？要不要餐具？', '没有'],
  ])('says nothing where it may answer something else: %s – %s', (question, answer) => {
    expect(hear(question, answer)).toEqual([])
  })
})

describe('a no beside an allergy that is known', () => {
  const told = (profile: Profile, id: string, at: string, ...lines: readonly string[]) =>
    memory.remember(
      profile,
      {
        id,
        messages: lines.map((line) => ({
          role: line.startsWith('agent: ') ? ('agent' as const) : ('customer' as const),
          text: line.replace('agent: ', ''),
          at,
        })),
      },
      { now },
    ).profile
  const anna = recordConsent(createProfile({ id: 'anna' }), { purpose: 'service_provision' }, { now })
  const allergic = (profile: Profile, at: string) => told(profile, `a${at}`, at, "I'm allergic to peanuts.")
  const denying = (profile: Profile, at: string) => told(profile, `n${at}`, at, 'agent: Any allergies?', 'No')
  const [may, june] = ['2026-05-03T09:00:00Z', '2026-05-20T09:00:00Z']
  const recalled = (profile: Profile) => {
    const { useSilently, withhold } = memory.recall(profile, {
      now,
      assurance: 'claimed',
      purpose: 'service_provision',
    })
    return {
      used: useSilently.map(({ fact, reason }) => [fact.value, reason.code]),
      kept: withhold.map(({ reason }) => reason.code),
    }
  }

  it('takes nothing away: both stay, are shown, and the allergy is heeded', () => {
    const profile = denying(allergic(anna, may), june)
    expect(profile.facts.map(({ predicate, status }) => [predicate, status])).toEqual([
      ['allergy', 'active'],
      ['allergy_none', 'active'],
    ])
    expect(contradictions(profile)).toMatchObject([
      { predicate: 'allergy', facts: [{ value: 'peanuts' }, { predicate: 'allergy_none' }] },
    ])
    expect(recalled(profile)).toEqual({ used: [['peanuts', 'contradicted_safety']], kept: ['contradicted'] })
    expect(memory.brief(profile, { now, assurance: 'claimed' }).text).toContain('heed it all the same, and ask')
  })

  it('is out of date when the allergy was told after it', () => {
    const profile = allergic(denying(anna, may), june)
    expect(contradictions(profile)).toEqual([])
    expect(recalled(profile)).toEqual({ used: [['peanuts', 'protected']], kept: ['superseded'] })
  })

  it('shows the contradiction in whichever order the two are read', () => {
    expect(contradictions(allergic(denying(anna, june), may))).toHaveLength(1)
  })
})
