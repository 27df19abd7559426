import { describe, expect, it, test } from 'vitest'
import {
  createMemory,
  createProfile,
  createRegistry,
  describeFact,
  exportAll,
  type MemoryLocale,
  predicates,
  recall,
} from '../src/index.ts'
import { factsInEnglish } from '../src/remember/packs/en.ts'
import type { EarData } from '../src/remember/packs/pack-data.ts'
import { factsInChinese } from '../src/remember/packs/zh.ts'

const memory = createMemory({ languages: [factsInEnglish, factsInChinese] })
const now = '2026-06-01T12:00:00Z'
const locales = ['en', 'zh-Hans', 'zh-Hant'] as const

const rememberedOf = (text: string) => {
  const talk = { id: 't', messages: [{ role: 'customer' as const, text, at: '2026-05-03T09:00:00Z' }] }
  return memory.remember(createProfile({ id: 'anna' }), talk, { now })
}
const inAll = (text: string) =>
  rememberedOf(text).added.map((fact) => locales.map((locale) => describeFact(fact, { locale })))

describe('statements', () => {
  it.each([
    [
      'My daughter is allergic to sesame.',
      ['Daughter: allergic to sesame', '女儿：对sesame过敏', '女兒：對sesame過敏'],
    ],
    ['我女儿对芝麻过敏。', ['Daughter: allergic to 芝麻', '女儿：对芝麻过敏', '女兒：對芝麻過敏']],
    ["I'm vegetarian.", ['Vegetarian', '吃素', '吃素']],
    ['我女兒吃素。', ['Daughter: vegetarian', '女儿：吃素', '女兒：吃素']],
    ['I use a wheelchair.', ['Uses a wheelchair', '坐轮椅', '使用輪椅']],
    [
      'Please always leave my parcels at the front door.',
      ['Delivery: at the front door', '收货方式：放家门口', '收貨方式：放門口'],
    ],
    [
      'Please text me instead of calling.',
      ['Prefers to be reached by text message', '希望用短信联系', '希望用簡訊聯絡'],
    ],
    ['My birthday is 3 May.', ['Birthday: 3 May', '生日：5月3日', '生日：5月3日']],
    [
      "My son's birthday is 12 June 2015.",
      ['Son, birthday: 12 June 2015', '儿子，生日：2015年6月12日', '兒子，生日：2015年6月12日'],
    ],
  ])('say in each language whom they are about, and closed values as people say them: %s', (text, expected) => {
    expect(inAll(text)).toContainEqual(expected)
  })

  it('keep what was said in the words it was said in', () => {
    expect(rememberedOf('我女儿对芝麻过敏。').added[0]?.statement).toBe('女儿：对芝麻过敏')
    expect(rememberedOf('我女兒對芝麻過敏。').added[0]?.statement).toBe('女兒：對芝麻過敏')
  })

  it('do not take words of the customer for something else', () => {
    const [fact] = rememberedOf('I am allergic to peanuts.').added
    if (fact === undefined) throw new Error('nothing was heard')
    expect(describeFact({ ...fact, value: 'constructor', subject: 'toString' })).toBe(
      'ToString: allergic to constructor',
    )
    expect(() => describeFact(fact, { locale: 'fr' as MemoryLocale })).toThrow('locale')
  })
})

test('brief, recall and the page speak the language of who reads, and find a value by any of its names', () => {
  const { profile } = rememberedOf('I always prefer a window seat. My dog is called Rex.')
  const asking = { now, assurance: 'channel', purpose: 'service_personalisation' } as const
  expect(memory.brief(profile, { ...asking, locale: 'zh-Hant' }).text).toContain('座位偏好：靠窗')
  expect(exportAll(profile, { now, locale: 'zh-Hans' }).html).toContain('座位偏好：靠窗')
  const seat = recall(profile, { ...asking, query: '靠窗' }).mention.find(({ relevance }) => relevance === 1)
  expect(seat?.fact.predicate).toBe('seat_preference')
})

/** What can be heard of a closed list, by predicate. */
function closedValues(ears: readonly EarData[]): [predicate: string, value: string][] {
  return ears.flatMap(({ rules, lists }) =>
    rules.flatMap(({ predicate, phrases, value }) => {
      const slots = phrases.flatMap((phrase) => [...phrase.matchAll(/<value:([\w-]+)>/g)].map(([, name = '']) => name))
      const listed = slots.flatMap((name) => {
        const list = lists[name]
        return list === undefined || Array.isArray(list) ? [] : Object.keys(list)
      })
      const values = typeof value === 'string' ? [value] : listed
      return values.map((one): [string, string] => [predicate, one])
    }),
  )
}

describe('values of closed lists', () => {
  it('all have a name in each language', () => {
    // Pronouns are said as they are written.
    const heard = closedValues([factsInEnglish.data, factsInChinese.data]).filter(([name]) => name !== 'pronouns')
    expect(heard.length).toBeGreaterThan(200)
    const registry = createRegistry()
    // Where any word may be the value, such as a job, it stands as it was said; but a token is no word.
    const unnamed = heard.filter(([predicate, value]) => {
      const values = registry.get(predicate)?.values
      return values === undefined ? value.includes('_') : values[value] === undefined
    })
    expect(unnamed).toEqual([])
  })

  it('are named in each writing, without a token left', () => {
    for (const { name, values = {} } of predicates)
      for (const [value, words] of Object.entries(values))
        for (const locale of locales) expect(words[locale], `${name} ${value} ${locale}`).toMatch(/^[^_]+$/)
  })
})
