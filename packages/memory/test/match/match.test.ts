import type { Fact } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCatalog } from '../../src/match/catalog-item.ts'
import { matchCustomers, matchItems } from '../../src/match/match.ts'
import { fact, now, profile } from '../identity/profiles.ts'

const usable = () => true
const catalog = parseCatalog([
  { id: 'oolong', name: 'Dong Ding oolong', tags: ['tea', 'loose leaf'], description: 'Roasted, from Taiwan.' },
  { id: 'pods', name: 'Tea pods', tags: ['tea'], requires: ['pod machine'] },
  {
    id: 'cake',
    name: 'Pineapple cake',
    tags: ['sweet'],
    excludes: ['nuts', 'pregnancy'],
    description: 'With walnuts.',
  },
  { id: 'bar', name: 'Almond bar', tags: ['sweet', 'almonds'] },
  { id: 'oat', name: 'Oat bar', tags: ['sweet', 'almond-free'] },
  { id: 'kettle', name: 'Light kettle', tags: ['easy to lift', 'for seniors'] },
  { id: '礼盒', name: '冻顶乌龙茶礼盒', tags: ['送礼', '不含坚果'], description: '适合送长辈。' },
])
const anna = (...facts: Fact[]) => profile('anna', [], { facts })

describe('what suits a customer', () => {
  it('is what meets their needs and preferences, each with the facts that say so', () => {
    const found = matchItems(
      anna(
        fact('f1', 'anna', { kind: 'preference', value: 'oolong tea' }),
        fact('f2', 'anna', { kind: 'need', predicate: 'need', value: 'easy to lift' }),
      ),
      catalog,
      { now, usable },
    )
    expect(found.factsUsed).toBe(2)
    expect(found.matches.map(({ itemId }) => itemId)).toEqual(['kettle', 'oolong'])
    expect(found.matches[0]?.because).toMatchObject([{ factId: 'f2', kind: 'need', terms: ['easy', 'lift'] }])
  })

  it('is found in Chinese, whatever the words are cut into', () => {
    const found = matchItems(
      anna(fact('f1', 'anna', { value: '乌龙茶' }), fact('f2', 'anna', { kind: 'habit', value: '逢年过节送长辈' })),
      catalog,
      { now, usable },
    )
    expect(found.matches[0]?.itemId).toBe('礼盒')
    expect(found.matches[0]?.because.map(({ factId }) => factId)).toEqual(['f1', 'f2'])
  })

  it('is never what they must not get, and the reason is given', () => {
    const found = matchItems(
      anna(
        fact('f1', 'anna', { value: 'sweet' }),
        fact('f2', 'anna', { kind: 'need', predicate: 'allergy', value: 'almonds' }),
        fact('f3', 'anna', { kind: 'event', predicate: 'expecting', value: 'pregnancy' }),
      ),
      catalog,
      { now, usable },
    )
    expect(found.excluded).toEqual([
      { itemId: 'pods', why: 'requires', term: 'pod machine', factIds: [] },
      { itemId: 'cake', why: 'excluded', term: 'pregnancy', factIds: ['f3'] },
      { itemId: 'bar', why: 'avoids', term: 'almonds', factIds: ['f2'] },
    ])
    expect(found.matches.map(({ itemId }) => itemId)).toEqual(['oat'])
  })

  it('keeps what somebody asked to be spared away from them', () => {
    const boundary = fact('f1', 'anna', { kind: 'boundary', predicate: 'no_offers_about', value: '坚果' })
    const nuts = parseCatalog([
      { id: 'mix', name: '每日坚果' },
      { id: 'free', name: '饼干', tags: ['不含坚果'] },
    ])
    expect(matchItems(anna(boundary), nuts, { now, usable }).excluded.map(({ itemId }) => itemId)).toEqual(['mix'])
  })

  it('needs what the item needs', () => {
    const owner = anna(fact('f1', 'anna', { kind: 'product', predicate: 'owns', value: 'a pod machine for tea' }))
    expect(matchItems(owner, catalog, { now, usable }).matches[0]?.itemId).toBe('pods')
  })

  it('says nothing on the ground of what may not be used, or of somebody else', () => {
    const facts = [
      fact('f1', 'anna', { value: 'oolong', status: 'retracted' }),
      fact('f2', 'anna', { value: 'oolong', expiresAt: now }),
      fact('f3', 'anna', { value: 'oolong', subject: 'daughter' }),
      fact('f4', 'anna', { value: 'oolong', sensitivity: 'special' }),
    ]
    const found = matchItems(anna(...facts), catalog, { now, usable: ({ sensitivity }) => sensitivity !== 'special' })
    expect(found).toMatchObject({ matches: [], factsUsed: 0 })
    expect(matchItems(anna(...facts), catalog, { now, usable, subject: 'daughter' }).matches).toHaveLength(1)
  })

  it('refuses a limit or time it cannot use', () => {
    expect(() => matchItems(anna(), catalog, { now, usable, limit: 0 })).toThrow('limit')
    expect(() => matchItems(anna(), catalog, { now: 'today', usable })).toThrow('now')
    expect(() => parseCatalog([{ id: 'a', name: 'A', tag: ['x'] }])).toThrow('did you mean "tags"?')
  })
})

describe('both directions', () => {
  const word = fc.constantFrom('tea', 'oolong', 'cake', 'walnut', '乌龙茶', '礼盒', 'sweet kettle')
  const anyFact = (id: string) =>
    fc
      .record({
        kind: fc.constantFrom('preference' as const, 'need' as const, 'habit' as const, 'boundary' as const),
        predicate: fc.constantFrom('likes', 'allergy'),
        value: fc.oneof(word, fc.array(word, { maxLength: 2 })),
        confidence: fc.constantFrom(null, 0, 0.5, 1),
      })
      .map((change) => fact(id, 'anna', change))
  const people = fc
    .tuple(fc.array(anyFact('f1'), { maxLength: 1 }), fc.array(anyFact('f2'), { maxLength: 1 }), anyFact('f3'))
    .map(([one, two, three]) => [anna(...one, ...two), { ...profile('ben'), facts: [three] }])

  it('agree on every pair, and points add up to the score', () =>
    fc.assert(
      fc.property(people, (profiles) => {
        const limit = 99
        for (const item of catalog) {
          const customers = matchCustomers(item, profiles, { now, usable, limit })
          for (const each of profiles) {
            const items = matchItems(each, catalog, { now, usable, limit })
            const there = items.matches.find(({ itemId }) => itemId === item.id)
            const here = customers.matches.find(({ customerId }) => customerId === each.customer.id)
            expect(here?.score).toBe(there?.score)
            expect(customers.excluded.some(({ customerId }) => customerId === each.customer.id)).toBe(
              items.excluded.some(({ itemId }) => itemId === item.id),
            )
            const sum = here?.because.reduce((points, reason) => points + reason.points, 0) ?? 0
            expect(sum).toBeCloseTo(here?.score ?? 0, 9)
            expect(sum).toBeLessThanOrEqual(1 + 1e-9)
          }
        }
      }),
    ))
})
