import { describe, expect, it } from 'vitest'
import { identify } from '../../src/identity/identify.ts'
import { createIdentityIndex } from '../../src/identity/identity-index.ts'
import { identity, profile } from './profiles.ts'

const uk = { defaultCountry: 'GB' }
const phone = (assurance: 'claimed' | 'channel' = 'channel') => identity('phone', '020 7946 0958', assurance)

describe('who is speaking', () => {
  it('is the customer with that address, as sure as it was shown', () => {
    const index = createIdentityIndex([profile('anna', [identity('email', 'anna@example.com')]), profile('ben')])
    expect(identify(index, [identity('email', 'Anna@Example.com', 'authenticated')])).toEqual({
      match: 'anna',
      assurance: 'authenticated',
      why: 'unique-identifier',
      candidates: [],
      blocked: [],
    })
  })

  it('is never known by a mere claim, on either side', () => {
    const sure = createIdentityIndex([profile('anna', [identity('email', 'anna@example.com')])])
    const claimed = createIdentityIndex([profile('mallory', [identity('email', 'anna@example.com', 'claimed')])])
    const byClaim = identify(sure, [identity('email', 'anna@example.com', 'claimed')])
    const toClaim = identify(claimed, [identity('email', 'anna@example.com', 'authenticated')])
    for (const found of [byClaim, toClaim]) {
      expect(found).toMatchObject({ match: null, assurance: null, why: 'only-claimed' })
      expect(found.candidates).toHaveLength(1)
    }
  })

  it('takes the surest thing shown, but not a claim beside it', () => {
    const index = createIdentityIndex([profile('anna', [identity('email', 'anna@example.com'), phone()])], uk)
    expect(identify(index, [identity('email', 'anna@example.com', 'claimed'), phone()])).toMatchObject({
      match: 'anna',
      assurance: 'channel',
      why: 'known-number',
    })
  })

  it('keeps two people on one telephone two', () => {
    const anna = profile('anna', [phone(), identity('email', 'anna@example.com')])
    const ben = profile('ben', [phone(), identity('email', 'ben@example.com')])
    const both = createIdentityIndex([anna, ben], uk)
    expect(identify(both, [phone()])).toMatchObject({ match: null, why: 'several' })
    expect(identify(both, [phone(), identity('email', 'ben@example.com')])).toMatchObject({ match: 'ben' })
    const onlyAnna = createIdentityIndex([anna], uk)
    expect(identify(onlyAnna, [phone(), identity('email', 'ben@example.com')])).toMatchObject({
      match: null,
      why: 'conflict',
      candidates: [{ customerId: 'anna', kinds: ['phone'], why: 'conflict' }],
    })
  })

  it('does not let a shared number vouch for somebody’s own account', () => {
    const index = createIdentityIndex([profile('anna', [phone()])], uk)
    expect(identify(index, [phone()])).toMatchObject({ match: 'anna', why: 'known-number' })
    expect(identify(index, [phone(), identity('account', '17', 'authenticated')])).toMatchObject({
      match: null,
      why: 'shared-identifier',
    })
  })

  it('is told apart by the account on one address', () => {
    const index = createIdentityIndex([
      profile('anna', [identity('email', 'us@example.com'), identity('account', '17', 'authenticated', 'shop')]),
    ])
    const ask = (account: string, system: string) =>
      identify(index, [identity('email', 'us@example.com'), identity('account', account, 'authenticated', system)])
    expect(ask('18', 'shop')).toMatchObject({ match: null, why: 'conflict' })
    expect(ask('18', 'forum')).toMatchObject({ match: 'anna' })
    expect(ask('17', 'shop')).toMatchObject({ match: 'anna', assurance: 'authenticated' })
  })

  it('is nobody behind a mailbox or device that several use', () => {
    const shared = [identity('email', 'info@example.com'), identity('device', 'tablet-1')]
    const index = createIdentityIndex([profile('anna', shared)])
    expect(identify(index, shared)).toMatchObject({ match: null, why: 'shared-identifier' })
  })

  it('is nobody when two customers have the same address', () => {
    const address = identity('email', 'anna@example.com')
    const index = createIdentityIndex([profile('one', [address]), profile('two', [address])])
    expect(identify(index, [address])).toMatchObject({ match: null, why: 'several' })
    index.remove('two')
    expect(identify(index, [address]).match).toBe('one')
  })

  it('is not one person with more addresses than a person has', () => {
    const many = Array.from({ length: 5 }, (_, index) => identity('email', `a${index}@example.com`))
    const index = createIdentityIndex([profile('anna', many)])
    const ask = [identity('email', 'a0@example.com'), identity('email', 'new@example.com')]
    expect(identify(index, ask)).toMatchObject({ match: null, why: 'over-limit' })
    expect(identify(index, ask, { limits: { email: 6 } })).toMatchObject({ match: 'anna' })
  })

  it('says which identities were of no use, without repeating them', () => {
    const index = createIdentityIndex([])
    const found = identify(index, [identity('email', 'noreply@shop.com'), identity('phone', '0912345678')])
    expect(found).toEqual({
      match: null,
      assurance: null,
      why: 'nothing-usable',
      candidates: [],
      blocked: [
        { index: 0, kind: 'email', problem: 'blocked' },
        { index: 1, kind: 'phone', problem: 'no-country' },
      ],
    })
    expect(identify(index, [identity('email', 'anna@example.com')]).why).toBe('nobody-known')
  })
})
