import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CursorError, createCursorCodec } from '../src/index.ts'

const schema = z.strictObject({ after: z.string() })
const codec = createCursorCodec({ name: 'acme.conversations', version: 2, schema })

describe('a cursor', () => {
  it('gives back what was put in, in characters that fit everywhere', () => {
    const anything = createCursorCodec({ name: 'acme.x', version: 1, schema: z.json() })
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const cursor = anything.encode(state as z.output<ReturnType<typeof z.json>>)
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(JSON.stringify(anything.decode(cursor))).toBe(JSON.stringify(state))
      }),
    )
  })

  it('that is none is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => codec.decode(text)).toThrow(CursorError)
      }),
    )
  })

  it.each([
    [
      'another adapter’s',
      createCursorCodec({ name: 'zen.conversations', version: 2, schema }).encode({ after: 'x' }),
      /another adapter/,
    ],
    [
      'another stream’s',
      createCursorCodec({ name: 'acme.customers', version: 2, schema }).encode({ after: 'x' }),
      /other records/,
    ],
    [
      'from the future',
      createCursorCodec({ name: 'acme.conversations', version: 3, schema }).encode({ after: 'x' }),
      /later version/,
    ],
    [
      'of an old version',
      createCursorCodec({ name: 'acme.conversations', version: 1, schema }).encode({ after: 'x' }),
      /earlier version/,
    ],
    ['cut off', codec.encode({ after: 'x'.repeat(50) }).slice(0, 40), /damaged/],
    [
      'filled with something else',
      createCursorCodec({ name: 'acme.conversations', version: 2, schema: z.json() }).encode({ a: 1 }),
      /cannot be read/,
    ],
  ])('%s is refused with the reason', (_, cursor, reason) => {
    expect(() => codec.decode(cursor)).toThrow(reason)
    expect(() => codec.decode(cursor)).toThrow(/begin with since/)
  })

  it('of an old version goes on where the adapter knows how', () => {
    const old = createCursorCodec({ name: 'acme.conversations', version: 1, schema: z.string() }).encode('x')
    const upgrading = createCursorCodec({
      ...{ name: 'acme.conversations', version: 2, schema },
      upgrade: (_, state) => ({ after: state }),
    })
    expect(upgrading.decode(old)).toEqual({ after: 'x' })
  })
})
