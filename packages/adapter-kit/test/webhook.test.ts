import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  constantTimeEqual,
  createHmacVerifier,
  createReplayGuard,
  createSharedSecretVerifier,
  type HmacScheme,
  readWebhook,
} from '../src/webhook/index.ts'

const now = '2026-05-03T09:30:00.000Z'
const seconds = Date.parse(now) / 1000
const bytes = (text: string) => new TextEncoder().encode(text)
const body = '{"id":1, "text":"你好"}'

function arrived(headers: Record<string, string>, url = 'https://us.test/hook') {
  return { method: 'POST', url, headers: new Headers(headers), body: bytes(body) }
}

const sign = (secret: string, text: string) => `v1=${createHmac('sha256', secret).update(text).digest('hex')}`

const scheme: HmacScheme = {
  ...{ algorithm: 'sha256', encoding: 'hex', header: 'X-Signature', prefix: 'v1=' },
  timestamp: { header: 'X-Time', format: 's' },
  message: ({ timestamp, body }) => [timestamp, '.', body],
}
const verify = createHmacVerifier(scheme, 'one')
const signed = (at: number, secret = 'one') =>
  arrived({ 'x-signature': sign(secret, `${at}.${body}`), 'x-time': `${at}` })

describe('a signature', () => {
  it('over the bytes that came is accepted', () => {
    expect(() => verify(signed(seconds), { now })).not.toThrow()
  })

  it('of another secret, another body or in another place is refused', () => {
    expect(() => verify(signed(seconds, 'two'), { now })).toThrow(/does not hold/)
    expect(() => verify({ ...signed(seconds), body: bytes(`${body} `) }, { now })).toThrow(/does not hold/)
    expect(() => verify({ ...signed(seconds), body: bytes(JSON.stringify(JSON.parse(body))) }, { now })).toThrow(
      /bytes/,
    )
  })

  it('that is missing, or whose time is missing, fails closed', () => {
    expect(() => verify(arrived({ 'x-time': `${seconds}` }), { now })).toThrow(/no signature/)
    expect(() => verify(arrived({ 'x-signature': sign('one', `.${body}`) }), { now })).toThrow(/X-Time is missing/)
    expect(() => verify(arrived({ 'x-signature': '', 'x-time': `${seconds}` }), { now })).toThrow(/does not hold/)
  })

  it('is refused when it is too old or from the future, and not at the edge', () => {
    expect(() => verify(signed(seconds - 300), { now })).not.toThrow()
    expect(() => verify(signed(seconds + 300), { now })).not.toThrow()
    expect(() => verify(signed(seconds - 301), { now })).toThrow(/too long ago: 301 seconds, allowed are 300/)
    expect(() => verify(signed(seconds + 301), { now })).toThrow(/from the future/)
  })

  it.each(['soon', '', '1e9', '-5', 'Infinity', `${seconds}.5`])('is refused when its time is %j', (time) => {
    const request = arrived({ 'x-signature': sign('one', `${time}.${body}`), 'x-time': time })
    expect(() => verify(request, { now })).toThrow(/cannot be read/)
  })

  it('of either secret holds while one is being replaced', () => {
    const rotating = createHmacVerifier(scheme, ['new', 'one'])
    expect(() => rotating(signed(seconds, 'one'), { now })).not.toThrow()
    expect(() => rotating(signed(seconds, 'new'), { now })).not.toThrow()
    expect(() => rotating(signed(seconds, 'old'), { now })).toThrow(/does not hold/)
  })

  it.each([[''], [[]], [['one', ' ']]])('cannot be checked with the secret %j', (secret) => {
    expect(() => createHmacVerifier(scheme, secret)).toThrow(/none of them empty/)
    expect(() => createSharedSecretVerifier({ header: 'a' }, secret)).toThrow(/none of them empty/)
  })

  it('is an error of authentication that shows neither signature nor secret', () => {
    try {
      verify(signed(seconds, 'two'), { now })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ name: 'AuthenticationError', code: 'authentication', retryable: false })
      expect(String(error)).not.toContain(sign('one', `${seconds}.${body}`).slice(3))
    }
  })
})

describe('a secret that is sent along', () => {
  it('is taken from a header or the address', () => {
    const byHeader = createSharedSecretVerifier({ header: 'X-Attune-Secret' }, ['old', 'new'])
    expect(() => byHeader(arrived({ 'x-attune-secret': 'new' }), { now })).not.toThrow()
    expect(() => byHeader(arrived({ 'x-attune-secret': 'ne' }), { now })).toThrow(/not the one/)
    expect(() => byHeader(arrived({}), { now })).toThrow(/missing/)
    const byQuery = createSharedSecretVerifier({ query: 'key' }, 'a b')
    expect(() => byQuery(arrived({}, 'https://us.test/hook?x=1&key=a%20b'), { now })).not.toThrow()
    expect(() => byQuery(arrived({}, '/hook?key=other'), { now })).toThrow(/not the one/)
    expect(() => byQuery(arrived({}, '/hook'), { now })).toThrow(/missing/)
  })
})

describe('the comparison in constant time', () => {
  const list = fc.uint8Array({ maxLength: 8, max: 3 })

  it('says the same as a comparison of each byte', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(constantTimeEqual(a, b)).toBe(Buffer.from(a).equals(Buffer.from(b)))
        expect(constantTimeEqual(a, Uint8Array.from(a))).toBe(true)
      }),
    )
  })
})

describe('a replay guard', () => {
  it('knows a delivery again until its time is over', () => {
    const guard = createReplayGuard()
    const until = '2026-05-03T09:35:00.000Z'
    expect(guard.first('a', { now, until })).toBe(true)
    expect(guard.first('a', { now, until })).toBe(false)
    expect(guard.first('b', { now, until })).toBe(true)
    expect(guard.first('a', { now: '2026-05-03T09:35:00.001Z', until: '2026-05-03T09:40:00.000Z' })).toBe(true)
  })

  it('forgets the oldest when it is full', async () => {
    const guard = createReplayGuard({ capacity: 2 })
    const until = '2026-05-03T09:35:00.000Z'
    for (const id of ['a', 'b', 'c']) await guard.first(id, { now, until })
    expect(guard.first('c', { now, until })).toBe(false)
    expect(guard.first('a', { now, until })).toBe(true)
  })
})

describe('the body of a webhook', () => {
  const schema = z.looseObject({ id: z.number() })

  it('is read when it fits', () => {
    expect(readWebhook(schema, arrived({}))).toEqual({ id: 1, text: '你好' })
  })

  it.each([
    ['not UTF-8', new Uint8Array([0xff, 0xfe]), /UTF-8/],
    ['no JSON', bytes('Ada says hi'), /expected JSON, found a text of 11/],
    ['empty', new Uint8Array(), /the whole: expected the type object, found null/],
    ['something else', bytes('{"id":"Ada"}'), /id: expected the type number, found a string of 3/],
  ])('is refused when it is %s', (_, content, reason) => {
    const read = () => readWebhook(schema, { ...arrived({}), body: content })
    expect(read).toThrow(reason)
    expect(read).not.toThrow(/Ada/)
  })
})
