import { describe, expect, it } from 'vitest'
import { among, between, oneOf, value, where } from '../../src/labels/targets.ts'

describe('targets', () => {
  it('take a number as it is, and leave rows out that have none', () => {
    expect(value('y')({ y: 2.5 })).toBe(2.5)
    expect(value('y')({})).toBeUndefined()
    expect(where('y', (y) => y < 0)({ y: -1 })).toBe(1)
  })

  it('find a name alone or in a list', () => {
    expect(oneOf('code', 'Affirm')({ code: 'Affirm' })).toBe(1)
    expect(oneOf('emotions', 'anger')({ emotions: ['joy', 'anger'] })).toBe(1)
    expect(oneOf('emotions', 'anger')({ emotions: ['joy'] })).toBe(0)
  })

  it('compare two names and leave the rest out', () => {
    expect(['hq', 'lq', 'mq'].map((tier) => between('tier', 'hq', 'lq')({ tier }))).toEqual([1, 0, undefined])
    expect(among('script', 'Hant', value('y'))({ script: 'Hans', y: 1 })).toBeUndefined()
  })
})
