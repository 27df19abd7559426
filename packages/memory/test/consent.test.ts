import { describe, expect, it } from 'vitest'
import { createProfile, effectiveConsent, recordConsent, withdrawConsent } from '../src/index.ts'
import { may } from './small-memory.ts'

const anna = createProfile({ id: 'anna' })
const purpose = 'marketing'
const ask = (profile: typeof anna, now = may(20), channel: 'email' | 'chat' | null = 'email') =>
  effectiveConsent(profile.customer.consents, { purpose, channel, now })
const yes = recordConsent(anna, { purpose, collectionMethod: 'web_form', jurisdiction: 'EU' }, { now: may(3) })

describe('consent', () => {
  it('nobody asked for is none', () => expect(ask(anna)).toMatchObject({ allowed: false, state: 'none' }))

  it('holds for its purpose, from when it was given, and keeps the receipt', () => {
    expect(ask(yes)).toMatchObject({ allowed: true, record: { jurisdiction: 'EU', collectionMethod: 'web_form' } })
    expect(ask(yes, may(2)).allowed).toBe(false)
    expect(effectiveConsent(yes.customer.consents, { purpose: 'service', now: may(20) }).allowed).toBe(false)
  })

  it('withdrawn counts at once and leaves the record before it as it was', () => {
    const withdrawn = withdrawConsent(yes, { purpose }, { now: may(9) })
    expect(ask(withdrawn, may(9))).toMatchObject({ allowed: false, state: 'withdrawn' })
    expect(withdrawn.customer.consents.slice(0, 1)).toEqual(yes.customer.consents)
    const renewed = recordConsent(withdrawn, { purpose }, { now: may(12) })
    expect(ask(renewed).allowed).toBe(true)
    expect(renewed.customer.consents).toHaveLength(3)
  })

  it('runs out at its end', () => {
    const limited = recordConsent(anna, { purpose, expiresAt: may(9) }, { now: may(3) })
    expect([ask(limited, may(8)).state, ask(limited, may(9)).state]).toEqual(['given', 'expired'])
  })

  it('of one channel says nothing for another, but an unknown channel heeds every no', () => {
    const mail = recordConsent(anna, { purpose, channel: 'email' }, { now: may(3) })
    expect([ask(mail).allowed, ask(mail, may(20), 'chat').allowed, ask(mail, may(20), null).allowed]).toEqual([
      true,
      false,
      false,
    ])
    const noChat = recordConsent(yes, { purpose, channel: 'chat', status: 'refused' }, { now: may(4) })
    expect([ask(noChat).allowed, ask(noChat, may(20), 'chat').allowed, ask(noChat, may(20), null).allowed]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('of two systems that disagree is the stricter one', () => {
    const source = { system: 'shop', connection: null, type: 'consent', id: '7', url: null }
    const elsewhere = recordConsent(yes, { purpose, status: 'refused', source }, { now: may(1) })
    expect(ask(elsewhere)).toMatchObject({ allowed: false, state: 'refused' })
  })

  it('cannot be read from words that are no consent', () => {
    expect(() => recordConsent(anna, { purpose, status: 'yes' } as never, { now: may(3) })).toThrow('status')
    expect(() => recordConsent(anna, { purpose }, { now: 'yesterday' })).toThrow('ISO 8601')
  })
})
