import { factSchema } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { createRegistry, predicates } from '../src/predicates/registry.ts'
import { factsInEnglish } from '../src/remember/packs/en.ts'
import { factsInChinese } from '../src/remember/packs/zh.ts'

describe('predicates', () => {
  it('have names of their own', () => {
    expect(new Set(predicates.map(({ name }) => name)).size).toBe(predicates.length)
    expect(predicates.length).toBeGreaterThanOrEqual(45)
  })

  it.each(predicates)(
    '$name is complete',
    ({ kind, sensitivity, mention, minAssurance, statement, label, purposes }) => {
      expect(factSchema.shape.kind.safeParse(kind).success).toBe(true)
      expect(factSchema.shape.minAssurance.safeParse(minAssurance).success).toBe(true)
      if (sensitivity === 'special') expect(mention).not.toBe('may')
      expect(purposes.length).toBeGreaterThan(0)
      for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
        expect(statement[locale].trim()).not.toBe('')
        expect(label[locale].trim()).not.toBe('')
      }
    },
  )

  it.each([factsInEnglish, factsInChinese])('cover all that is heard', ({ data }) => {
    const names = new Set(predicates.map(({ name }) => name))
    expect(
      data.rules.map(({ predicate }) => predicate).filter((name) => name !== 'correction' && !names.has(name)),
    ).toEqual([])
  })
})

describe('createRegistry', () => {
  const own = { ...predicates[0], name: 'horse_height' } as (typeof predicates)[number]

  it('adds yours and finds all by name', () => {
    expect(createRegistry([own]).get('horse_height')).toEqual(own)
    expect(createRegistry().get('allergy')?.sensitivity).toBe('special')
    expect(createRegistry().get('nothing')).toBeNull()
  })

  it('refuses a name given twice, and special ones that may be said aloud', () => {
    expect(() => createRegistry([own, own])).toThrow('"horse_height" is given twice')
    expect(() => createRegistry([{ ...own, sensitivity: 'special', mention: 'may' }])).toThrow('may be mentioned')
  })
})
