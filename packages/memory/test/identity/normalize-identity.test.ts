import type { IdentityKind } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeIdentity } from '../../src/identity/normalize-identity.ts'

const normalized = (kind: IdentityKind, value: string, defaultCountry?: string) =>
  normalizeIdentity({ kind, value }, defaultCountry ? { defaultCountry } : {}).normalized
const problem = (kind: IdentityKind, value: string, defaultCountry?: string) =>
  normalizeIdentity({ kind, value }, defaultCountry ? { defaultCountry } : {}).problem

describe('an e-mail address', () => {
  it('is compared without capitals and with its domain in ASCII', () => {
    expect(normalized('email', ' Anna.Smith@Example.COM ')).toBe('anna.smith@example.com')
    expect(normalized('email', 'anna@münchen.de')).toBe('anna@xn--mnchen-3ya.de')
    expect(normalized('email', '小王@例子.中国')).toBe('小王@xn--fsqu00a.xn--fiqs8s')
  })

  it('typed on a Chinese keyboard is the same address', () => {
    expect(normalized('email', 'wang＠example。com')).toBe('wang@example.com')
  })

  it('keeps its dots and its tag: elsewhere they are other people', () => {
    expect(normalized('email', 'anna.smith+shop@gmail.com')).toBe('anna.smith+shop@gmail.com')
    expect(normalized('email', 'annasmith@gmail.com')).not.toBe(normalized('email', 'anna.smith@gmail.com'))
  })

  it.each(['anna', '@example.com', 'anna@', 'anna@example', 'an na@example.com', 'a@b..com', 'a@b@c.com,d@e.com'])(
    'is none: %s',
    (value) => expect(problem('email', value)).toBe('not-an-email'),
  )

  it.each([
    'noreply@shop.com',
    'No-Reply@shop.com',
    'do_not_reply@shop.com',
    'test@test.com',
    'x@nowhere.invalid',
    'null@shop.com',
  ])('that reaches nobody is blocked: %s', (value) => expect(problem('email', value)).toBe('blocked'))

  it('that several people read is marked', () => {
    const at = (value: string) => normalizeIdentity({ kind: 'email', value }).shared
    expect([at('info@shop.com'), at('Kefu@shop.cn'), at('anna@shop.com')]).toEqual([true, true, false])
  })
})

describe('a telephone number', () => {
  it.each([
    ['+44 20 7946 0958', undefined, '+442079460958'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['138 0013 8000', 'CN', '+8613800138000'],
    ['０９１２－３４５－６７８', 'TW', '+886912345678'],
    ['9123 4567', 'HK', '+85291234567'],
    ['+886 912 345 678', 'CN', '+886912345678'],
  ])('%s (%s) is %s', (value, country, expected) => expect(normalized('phone', value, country)).toBe(expected))

  it('of no country is nobody’s, rather than a guess', () => {
    expect(problem('phone', '0912-345-678')).toBe('no-country')
    expect(problem('phone', '13800138000')).toBe('no-country')
  })

  it('keeps its extension apart, and is shared then', () => {
    expect(normalizeIdentity({ kind: 'phone', value: '+1 213 373 4253 ext. 12' })).toEqual({
      normalized: '+12133734253',
      problem: null,
      shared: true,
      extension: '12',
    })
  })

  it.each(['0000000000', '111-1111-1111', '1234567890', '-1', 'null'])('that is none is blocked: %s', (value) =>
    expect(problem('phone', value, 'GB')).toBe('blocked'),
  )

  it.each(['call me', '12', '+999 12345', 'my number is 020 7946 0958'])('is none: %s', (value) =>
    expect(problem('phone', value, 'GB')).toBe('not-a-number'),
  )

  it('needs the code of a country, not its name', () => {
    expect(() => normalized('phone', '020 7946 0958', 'gb')).toThrow('did you mean "GB"?')
  })
})

describe('an account or handle', () => {
  it('is trimmed and composed, and keeps its capitals', () => {
    expect(normalized('account', ' AbC-1 ')).toBe('AbC-1')
    expect(normalized('social', '@zoe\u0308')).toBe('zoë')
    expect(normalized('account', '007')).toBe('007')
  })

  it.each(['anonymous', 'NULL', '-1', '0', '00-00', 'undefined', '匿名', '無', 'Ｎ／Ａ'])(
    'that stands for nobody is blocked: %s',
    (value) => expect(problem('account', value)).toBe('blocked'),
  )

  it('that is empty is none', () => expect(problem('account', '  ')).toBe('empty'))
})

it('normalising twice is normalising once', () => {
  const local = fc.string({ unit: fc.constantFrom('a', 'B', '.', '+', '1', 'é', '王'), minLength: 1, maxLength: 8 })
  const value = fc.oneof(
    fc.tuple(local, fc.constantFrom('Example.com', 'bücher.de', '例子.中国')).map(([name, at]) => `${name}@${at}`),
    fc.integer({ min: 100, max: 99999999999 }).map(String),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const kind = fc.constantFrom<IdentityKind>('email', 'phone', 'account', 'social', 'other')
  return fc.assert(
    fc.property(kind, value, (of, given) => {
      const once = normalizeIdentity({ kind: of, value: given }, { defaultCountry: 'GB' })
      expect(once.normalized === null).toBe(once.problem !== null)
      // Of `@@name` one sign goes each time.
      if (once.normalized === null || once.normalized.startsWith('@')) return
      expect(normalized(of, once.normalized, 'GB')).toBe(once.normalized)
    }),
  )
})
