import { describe, expect, it } from 'vitest'
import { may } from '../../src/authority/may.ts'
import { parseAuthority } from '../../src/authority/parse-authority.ts'
import { euros, now, shop } from './shop.ts'

const chat = { channel: 'chat', now } as const

describe('what an agent may decide', () => {
  it('is what the first rule that fits says, with its reason', () => {
    expect(may(shop, { ...chat, remedy: 'refund', amount: euros(50) })).toMatchObject({
      decision: 'allowed',
      because: 'Small sums need no one.',
      askWhom: null,
      rule: shop.rules[1],
    })
    expect(may(shop, { ...chat, remedy: 'refund', amount: euros(50.01) })).toMatchObject({
      decision: 'ask',
      askWhom: 'team lead',
    })
    expect(may(shop, { ...chat, remedy: 'refund', amount: euros(501) })).toMatchObject({ decision: 'no', rule: null })
    expect(may(shop, { now, channel: 'social', remedy: 'refund', amount: euros(5) }).decision).toBe('no')
  })

  it('never lets money of another currency slip through', () => {
    const dollars = may(shop, { ...chat, remedy: 'refund', amount: { amount: 5, currency: 'USD' } })
    expect(dollars).toMatchObject({ decision: 'ask', rule: shop.rules[1], askWhom: null })
    expect(dollars.because).toContain('EUR')
    expect(dollars.because).toContain('USD')
    expect(may(shop, { ...chat, remedy: 'refund', amount: { amount: 5, currency: 'eur' } }).decision).toBe('allowed')
  })

  it('asks when the amount is not known, but not when the rules agree whatever it is', () => {
    expect(may(shop, { ...chat, remedy: 'refund' })).toMatchObject({ decision: 'ask', rule: shop.rules[1] })
    const generous = parseAuthority({
      id: 'generous',
      otherwise: 'no',
      rules: [
        { remedy: 'refund', decision: 'allowed', upTo: euros(50), because: 'Small.' },
        { remedy: 'refund', decision: 'allowed', because: 'Any.' },
      ],
    })
    expect(may(generous, { now, remedy: 'refund' })).toMatchObject({ decision: 'allowed', because: 'Any.' })
  })

  it('grants somebody unknown nothing that is only for some', () => {
    expect(may(shop, { now, remedy: 'gift', team: 'care' }).decision).toBe('allowed')
    expect(may(shop, { now, remedy: 'gift', team: 'sales' }).decision).toBe('no')
    expect(may(shop, { now, remedy: 'gift' }).decision).toBe('no')
  })

  it('asks when a stricter rule might hold on the channel nobody named', () => {
    const ruling = may(shop, { now, remedy: 'refund', amount: euros(5), channel: 'unknown' })
    expect(ruling).toMatchObject({ decision: 'ask', rule: shop.rules[0] })
    expect(ruling.because).toContain('channel')
  })

  it('counts the start of a time window in and its end out', () => {
    const at = (time: string) => may(shop, { remedy: 'free shipping', now: time }).decision
    expect(at('2026-04-30T21:59:59.999Z')).toBe('no')
    expect(at('2026-04-30T22:00:00Z')).toBe('allowed')
    expect(at('2026-05-03T21:59:59.999Z')).toBe('allowed')
    expect(at('2026-05-03T22:00:00.000Z')).toBe('no')
  })

  it('explains itself in the language of the agent when no rule fits', () => {
    const because = (locale: 'en' | 'zh-Hans' | 'zh-Hant') => may(shop, { now, remedy: 'upgrade', locale }).because
    expect(because('en')).toBe('No rule covers "upgrade" in this case, so it cannot be offered.')
    expect(because('zh-Hans')).toBe('这种情况下能否提供“upgrade”没有规定，暂时不能答应客户。')
    expect(because('zh-Hant')).toBe('這種情況能否提供「upgrade」沒有規定，暫時不能答應客人。')
  })

  it('recognises a remedy that was nearly named', () => {
    expect(may(shop, { now, remedy: 'refnd' }).because).toContain('Did you mean "refund"?')
    expect(may(shop, { now, remedy: 'refnd', locale: 'zh-Hans' }).because).toContain('“refund”')
  })

  it('refuses a question it cannot read', () => {
    const ask = (question: object) => () => may(shop, { remedy: 'refund', now, ...question })
    expect(ask({ chanel: 'chat' })).toThrow('did you mean "channel"?')
    expect(ask({ channel: 'webchat' })).toThrow('channel: expected one of')
    expect(ask({ now: 'yesterday' })).toThrow('now')
    expect(ask({ amount: { amount: -1, currency: 'EUR' } })).toThrow('amount.amount')
  })
})
