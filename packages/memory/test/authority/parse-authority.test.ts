import { describe, expect, it } from 'vitest'
import { parseAuthority } from '../../src/authority/parse-authority.ts'

const rule = { remedy: 'refund', decision: 'allowed', because: 'Small sums need no one.' }

describe('reading an authority file', () => {
  it('needs of a rule only what it is about, what it says and why', () => {
    expect(parseAuthority({ id: 'shop', otherwise: 'ask', rules: [rule] }).rules).toEqual([
      { ...rule, agents: [], teams: [], channels: [], stages: [], upTo: null, from: null, until: null, askWhom: null },
    ])
  })

  it('brings times with an offset to UTC', () => {
    const dated = { ...rule, from: '2026-05-01T00:00:00+08:00' }
    expect(parseAuthority({ id: 'shop', otherwise: 'ask', rules: [dated] }).rules[0]?.from).toBe(
      '2026-04-30T16:00:00.000Z',
    )
  })

  it.each([
    [{ desicion: 'allowed' }, 'rules[0]', 'did you mean "decision"?'],
    [{ channels: ['mail'] }, 'rules[0].channels[0]', '"mail" is called "email" here'],
    [{ decision: 'alowed' }, 'rules[0].decision', 'did you mean "allowed"?'],
    [{ from: '2026-05-02T00:00:00Z', until: '2026-05-02T00:00:00Z' }, 'rules[0].until', 'after "from"'],
    [{ upTo: { amount: 50, currency: 'euro' } }, 'rules[0].upTo.currency', 'a string of 4 characters'],
  ])('says where %j is wrong, and what was meant', (change, place, hint) => {
    const value = { id: 'shop', otherwise: 'ask', rules: [{ ...rule, ...change }] }
    const read = () => parseAuthority(value, { file: 'shop.json' })
    expect(read).toThrow('shop.json')
    expect(read).toThrow(place)
    expect(read).toThrow(hint)
  })
})
