import { describe, expect, it } from 'vitest'
import { rules, type Wording } from '../src/index.ts'
import { foreignTo } from './written-in-chinese.ts'

const scripts = ['zh-Hans', 'zh-Hant'] as const

/** Every wording in a value, however deep. */
function wordingsIn(value: unknown): Wording[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh-Hans' in value) return [value as Wording]
  return Object.values(value).flatMap(wordingsIn)
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
/** Names and figures are no sentence: three small words in a row are. */
const hasEnglish = (text: string): boolean => /[a-z]{2,}[ ,]+[a-z]+[ ,]+[a-z]{2,}/.test(text)

describe.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s', (_, { examples: __, ...meta }) => {
  it('tells in three languages what it rests on and where that fails', () => {
    for (const { claim, caveat } of meta.evidence)
      for (const text of [claim, caveat]) {
        if (text === undefined) throw new Error('no caveat: when does the claim, or what the rule hears, fail?')
        if (typeof text === 'string') throw new Error(`in one language only: ${text}`)
        expect(text.en).not.toBe('')
        expect(scripts.map((script) => text[script]).filter((told) => !hasHan(told) || hasEnglish(told))).toEqual([])
      }
  })

  it.each(scripts)('uses no characters that %s does not write', (script) => {
    const wordings = wordingsIn(meta).map((wording) => wording[script])
    expect(wordings.length).toBeGreaterThan(0)
    expect(wordings.filter((text) => foreignTo[script](text).length > 0)).toEqual([])
  })

  it.each([
    ['zh-Hans', /[「」『』〈〉]/],
    ['zh-Hant', /[“”‘’]/],
  ] as const)('quotes in %s as people there do', (script, others) => {
    const texts = meta.evidence.flatMap(wordingsIn).map((wording) => wording[script])
    expect(texts.filter((text) => others.test(text))).toEqual([])
  })
})

const cards = rules.flatMap(({ meta }) => meta.evidence)

it('cites a work in one spelling', () => {
  const spellings = new Map<string, Set<string>>()
  for (const { source } of cards) {
    const text = typeof source === 'string' ? source : source.en
    // “CEB 2010”, “Packard 2021”: who comes first and when.
    const work = text.match(/^\p{Lu}[^ ,]*/u)?.[0]
    const year = text.match(/\b(?:19|20)\d\d\b/)?.[0]
    if (!work || !year) continue
    const key = `${work} ${year}`
    spellings.set(key, (spellings.get(key) ?? new Set()).add(text))
  }
  expect(spellings.size).toBeGreaterThan(10)
  expect([...spellings.values()].filter(({ size }) => size > 1).map((several) => [...several])).toEqual([])
})

it('words a claim of several rules once, so that they cannot come to say different things', () => {
  const objects = new Map<string, Set<unknown>>()
  for (const { claim } of cards) {
    const text = typeof claim === 'string' ? claim : claim.en
    objects.set(text, (objects.get(text) ?? new Set()).add(claim))
  }
  expect([...objects].filter(([, { size }]) => size > 1).map(([text]) => text)).toEqual([])
})

it('knows one script from the other', () => {
  expect(foreignTo['zh-Hans']('顧客说')).toEqual(['顧'])
  expect(foreignTo['zh-Hant']('顧客说')).toEqual(['说'])
})
