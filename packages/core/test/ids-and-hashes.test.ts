import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash, deterministicId } from '../src/index.ts'

describe('deterministicId', () => {
  it('never changes: stored ids depend on it', () => {
    expect(deterministicId({ system: 'zendesk', connection: 'shop', type: 'ticket', id: '35436' })).toBe(
      '1cc0b50a-bd2f-5a47-a7c4-d43de98fcea8',
    )
  })

  it('takes a connection left out for no connection', () => {
    const source = { system: 'zendesk', type: 'ticket', id: '1' }
    expect(deterministicId(source)).toBe(deterministicId({ ...source, connection: null }))
  })

  it('tells sources apart, wherever a character stands', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '/', '"', ',', '|', 'null'), maxLength: 4 })
    const source = fc.record({ system: part, connection: fc.option(part), type: part, id: part })
    return fc.assert(
      fc.property(source, source, (one, other) => {
        const same = JSON.stringify(Object.values(one)) === JSON.stringify(Object.values(other))
        expect(deterministicId(one) === deterministicId(other)).toBe(same)
      }),
    )
  })
})

describe('contentHash', () => {
  it('is SHA-256 of the canonical JSON', () => {
    // sha256('{"a":1,"b":2}')
    expect(contentHash({ b: 2, a: 1 })).toBe('43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777')
  })

  it('does not depend on the order of keys', () => {
    return fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(contentHash(Object.fromEntries(Object.entries(value).reverse()))).toBe(contentHash(value))
      }),
    )
  })

  it('is the same after a trip through JSON, and depends on every value', () => {
    return fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const copy = JSON.parse(JSON.stringify(one))
        expect(contentHash(copy)).toBe(contentHash(one))
        expect(contentHash([one, other])).not.toBe(contentHash([one, [other]]))
      }),
    )
  })

  it('drops undefined from objects, and keeps its place in arrays', () => {
    expect(contentHash({ a: undefined })).toBe(contentHash({}))
    expect(contentHash([undefined, 1])).toBe(contentHash([null, 1]))
  })

  it('tells lone surrogates apart', () => {
    expect(contentHash('\uD800')).not.toBe(contentHash('\uDFFF'))
  })

  it('refuses what JSON cannot carry', () => {
    const circular: { self?: unknown } = {}
    circular.self = circular
    for (const value of [Number.NaN, 1n, () => 1, Symbol('a'), circular]) {
      expect(() => contentHash(value)).toThrow(expect.objectContaining({ code: 'invalid_options' }))
    }
  })
})
