import { type Authority, type AuthorityRule, authoritySchema } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { may } from '../../src/authority/may.ts'
import { remediesNow } from '../../src/authority/remedies-now.ts'
import { euros, now, shop } from './shop.ts'

describe('what may be offered now', () => {
  it('lists each remedy with its ranges, and leaves out what is forbidden', () => {
    const offers = remediesNow(shop, { now, channel: 'chat', team: 'returns' })
    expect(offers.map(({ remedy, decision, above, upTo }) => ({ remedy, decision, above, upTo }))).toEqual([
      { remedy: 'refund', decision: 'allowed', above: null, upTo: euros(50) },
      { remedy: 'refund', decision: 'ask', above: euros(50), upTo: euros(500) },
      { remedy: 'free shipping', decision: 'allowed', above: null, upTo: null },
    ])
  })

  it('has nothing to offer in public', () => {
    const offers = remediesNow(shop, { now: '2027-01-01T00:00:00Z', channel: 'social' })
    expect(offers).toEqual([])
  })

  it('says for every amount what asking for it says', () => {
    const rule: fc.Arbitrary<AuthorityRule> = fc.record({
      remedy: fc.constantFrom('refund', 'voucher'),
      decision: fc.constantFrom('allowed', 'ask', 'no'),
      agents: fc.constantFrom([], ['ann']),
      teams: fc.constantFrom([], ['care'], ['sales', 'care']),
      channels: fc.constantFrom([], ['chat'], ['social', 'email']),
      stages: fc.constant([]),
      upTo: fc.option(fc.record({ amount: fc.integer({ min: 0, max: 9 }), currency: fc.constantFrom('EUR', 'TWD') })),
      from: fc.constantFrom(null, '2026-01-01T00:00:00Z'),
      until: fc.constantFrom(null, '2026-02-01T00:00:00Z', '2027-01-01T00:00:00Z'),
      askWhom: fc.constantFrom(null, 'lead'),
      because: fc.constantFrom('one', 'two', 'three'),
    })
    const authority: fc.Arbitrary<Authority> = fc.record({
      id: fc.constant('any'),
      rules: fc.array(rule, { maxLength: 6 }),
      otherwise: fc.constantFrom('ask', 'no'),
    })
    const context = fc.record({
      agent: fc.constantFrom('ann', 'ben', null),
      team: fc.constantFrom('care', null),
      channel: fc.constantFrom('chat', 'social', 'unknown'),
      now: fc.constant(now),
    })
    return fc.assert(
      fc.property(authority, context, fc.integer({ min: 0, max: 12 }), (policy, place, amount) => {
        expect(authoritySchema.safeParse(policy).success).toBe(true)
        const offers = remediesNow(policy, place)
        for (const remedy of new Set(policy.rules.map((each) => each.remedy))) {
          const currencies = new Set(
            policy.rules.flatMap((each) => (each.remedy === remedy && each.upTo ? [each.upTo.currency] : [])),
          )
          for (const currency of currencies) {
            const inside = offers.filter(
              (offer) =>
                offer.remedy === remedy &&
                (offer.upTo ?? offer.above)?.currency === currency &&
                amount > (offer.above?.amount ?? -1) &&
                amount <= (offer.upTo?.amount ?? Infinity),
            )
            const unlimited = offers.some((offer) => offer.remedy === remedy && !offer.upTo && !offer.above)
            const { decision } = may(policy, { ...place, remedy, amount: { amount, currency } })
            if (inside.length > 0 || !unlimited) {
              expect(inside.map((offer) => offer.decision)).toEqual(decision === 'no' ? [] : [decision])
            }
          }
        }
      }),
    )
  })
})
