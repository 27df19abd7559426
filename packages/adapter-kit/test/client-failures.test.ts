import { isAttuneError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ifAllowed, ifThere, RateLimitError, tokenAuth } from '../src/index.ts'
import { fakeHelpdesk, rejection } from './fake-helpdesk.ts'

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('Ada wrote this', { status: code, headers })
const fine = () => Response.json({})
const refused = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: { code: 'ECONNREFUSED', url: 'https://acme.test/?token=s3cret' },
  })

describe('a status that is no success', () => {
  it.each([
    [400, 'rejected', false],
    [401, 'authentication', false],
    [402, 'permission', false],
    [403, 'permission', false],
    [404, 'not_found', false],
    [409, 'conflict', false],
    [410, 'not_found', false],
    [412, 'conflict', false],
    [422, 'rejected', false],
    [429, 'rate_limit', true],
    [500, 'upstream', true],
    [501, 'upstream', false],
    [503, 'upstream', true],
    [302, 'upstream', false],
  ])('%i is %s', async (code, expected, retryable) => {
    const { client } = fakeHelpdesk([status(code)])
    const error = await rejection(client.send({ path: 'tickets/{id}', params: { id: 7 }, query: { key: 'abc' } }))
    expect(isAttuneError(error)).toBe(true)
    expect(error).toMatchObject({
      code: expected,
      retryable,
      request: { method: 'GET', path: 'tickets/{id}', status: code },
    })
    expect(String(error)).toContain(`acme: GET tickets/{id}: ${code}`)
    expect(String(error)).not.toMatch(/Ada|s3cret|abc/)
  })

  it('says what it takes when the adapter knows', async () => {
    const { client } = fakeHelpdesk([status(403)])
    const error = await rejection(client.send({ path: 'ratings', needs: 'the scope ratings:read' }))
    expect(String(error)).toContain('It takes the scope ratings:read.')
  })
})

describe('what may be gone or left out', () => {
  it('is null, and every other failure stays one', async () => {
    const call = (code: number) => () =>
      fakeHelpdesk([status(code)], { retry: { attempts: 1 } }).client.send({ path: 'a' })
    expect(await ifThere(call(404))).toBeNull()
    expect(await ifAllowed(call(403))).toBeNull()
    expect(await ifThere(call(200))).toMatchObject({ status: 200 })
    expect(await rejection(ifThere(call(403)))).toMatchObject({ code: 'permission' })
    expect(await rejection(ifAllowed(call(404)))).toMatchObject({ code: 'not_found' })
  })
})

describe('retries', () => {
  it('wait longer each time, and stop after so many attempts', async () => {
    const { client, clock, requests } = fakeHelpdesk([status(503)], { retry: { attempts: 4, baseMs: 1000 } })
    expect(await rejection(client.send({ path: 'a' }))).toMatchObject({ code: 'upstream' })
    expect(requests).toHaveLength(4)
    expect(clock.waits).toEqual([500, 1000, 2000])
  })

  it.each([408, 500, 502, 503, 504, 520, 524])('are made after %i', async (code) => {
    const { client, requests } = fakeHelpdesk([status(code), fine()])
    await client.send({ path: 'a' })
    expect(requests).toHaveLength(2)
  })

  it.each([400, 401, 403, 404, 409, 501])('are not made after %i', async (code) => {
    const { client, requests } = fakeHelpdesk([status(code), fine()])
    await rejection(client.send({ path: 'a' }))
    expect(requests).toHaveLength(1)
  })

  it('are made when no connection came about', async () => {
    const { client, requests } = fakeHelpdesk([refused(), refused(), fine()])
    await client.send({ path: 'a' })
    expect(requests).toHaveLength(3)
  })

  it('are not made for a write that may have happened', async () => {
    for (const answer of [refused(), status(502)]) {
      const { client, requests } = fakeHelpdesk([answer, fine()])
      await rejection(client.send({ method: 'POST', path: 'notes', json: {} }))
      expect(requests).toHaveLength(1)
    }
  })

  it('are made for a POST that only reads, and not for a PUT that adds', async () => {
    const search = fakeHelpdesk([status(502), fine()])
    await search.client.send({ method: 'POST', path: 'search', json: {}, repeatable: true })
    expect(await search.requests[1]?.json()).toEqual({})
    const comment = fakeHelpdesk([status(502), fine()])
    await rejection(comment.client.send({ method: 'PUT', path: 'tickets', json: {}, repeatable: false }))
    expect(comment.requests).toHaveLength(1)
  })

  it('are made for statuses the adapter declared, whichever the method', async () => {
    const { client, requests } = fakeHelpdesk([status(409), fine()])
    await client.send({ method: 'POST', path: 'a', json: {}, retryOn: [409] })
    expect(requests).toHaveLength(2)
    const lasting = fakeHelpdesk([status(409)])
    const error = await rejection(lasting.client.send({ path: 'a', retryOn: [409] }))
    expect(error).toMatchObject({ code: 'conflict', retryable: true })
  })

  it('keep within the time budget', async () => {
    const { client, clock, requests } = fakeHelpdesk([status(503, { 'retry-after': '40' })], {
      retry: { budgetMs: 100_000 },
    })
    await rejection(client.send({ path: 'a' }))
    expect(requests).toHaveLength(3)
    expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(100_000)
  })
})

describe('too many requests', () => {
  it('are sent again after the time the helpdesk asks for, writes too', async () => {
    const { client, clock, requests } = fakeHelpdesk([status(429, { 'retry-after': '7' }), fine()])
    await client.send({ method: 'POST', path: 'notes', json: {} })
    expect(requests).toHaveLength(2)
    expect(clock.waits).toEqual([7000])
  })

  it('understand a date', async () => {
    const { client, clock } = fakeHelpdesk([status(429, { 'retry-after': 'Sun, 03 May 2026 09:30:09 GMT' }), fine()])
    await client.send({ path: 'a' })
    expect(clock.waits).toEqual([9000])
  })

  it('wait a minute where the helpdesk does not say', async () => {
    const { client, clock } = fakeHelpdesk([status(429), fine()])
    await client.send({ path: 'a' })
    expect(clock.waits).toEqual([60_000])
  })

  it('wait for the reset of a limit that is used up', async () => {
    const { client, clock } = fakeHelpdesk([
      status(429, { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1777800612' }),
      fine(),
    ])
    await client.send({ path: 'a' })
    expect(clock.waits).toEqual([12_000])
  })

  it('are given up, with the time to wait, when that is over the budget', async () => {
    const { client, clock } = fakeHelpdesk([status(429, { 'retry-after': '3600' })])
    const error = await rejection(client.send({ path: 'a' }))
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({ retryAfterMs: 3_600_000, retryable: true })
    expect(clock.waits).toEqual([])
    // The next one does not even ask.
    expect(await rejection(client.send({ path: 'b' }))).toMatchObject({ code: 'rate_limit', retryAfterMs: 3_600_000 })
  })
})

describe('a network that fails', () => {
  it('is told without what it knows of the request', async () => {
    const { client } = fakeHelpdesk([refused()], { retry: { attempts: 1 } })
    const error = (await rejection(client.send({ path: 'a' }))) as Error
    expect(error).toMatchObject({ code: 'network', retryable: true, reason: 'connection', request: { status: null } })
    expect(error.message).toContain('ECONNREFUSED')
    const { inspect } = await import('node:util')
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('s3cret')
  })

  it('or stays silent is given up after a time', async () => {
    const { client } = fakeHelpdesk([() => new Promise<Response>(() => {})], { timeoutMs: 20, retry: { attempts: 1 } })
    expect(await rejection(client.send({ path: 'a' }))).toMatchObject({ code: 'network', reason: 'timeout' })
  })

  it('or stops in the middle of an answer is given up as well', async () => {
    const stuck = () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) }))
    const { client } = fakeHelpdesk([stuck], { timeoutMs: 20, retry: { attempts: 1 } })
    expect(await rejection(client.json(z.unknown(), { path: 'a' }))).toMatchObject({
      code: 'network',
      reason: 'timeout',
    })
  })
})

describe('an abort', () => {
  const reason = new Error('enough')

  it('before the request sends nothing', async () => {
    const { client, requests } = fakeHelpdesk([fine()])
    expect(await rejection(client.send({ path: 'a', signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(requests).toEqual([])
  })

  it('during the request rejects with its reason', async () => {
    const stop = new AbortController()
    const { client } = fakeHelpdesk([
      (request) => {
        stop.abort(reason)
        return Promise.reject(request.signal.reason)
      },
    ])
    expect(await rejection(client.send({ path: 'a', signal: stop.signal }))).toBe(reason)
  })

  it('while waiting for the next attempt rejects with its reason, on the real clock', async () => {
    const stop = new AbortController()
    const { client } = fakeHelpdesk([status(429, { 'retry-after': '50' })], { clock: undefined })
    const call = rejection(client.send({ path: 'a', signal: stop.signal }))
    setTimeout(() => stop.abort(reason), 5)
    expect(await call).toBe(reason)
  })
})

describe('a token that runs out', () => {
  const tokens = (...list: string[]) => {
    let given = 0
    return { fetchToken: async () => ({ token: list[given++] ?? 'none', expiresInMs: 3_600_000 }), count: () => given }
  }

  it('is fetched once for all who wait, and kept', async () => {
    const source = tokens('one', 'two')
    const { client, requests } = fakeHelpdesk([fine()], { auth: tokenAuth(source) })
    await Promise.all([client.send({ path: 'a' }), client.send({ path: 'b' }), client.send({ path: 'c' })])
    expect(source.count()).toBe(1)
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(Array(3).fill('Bearer one'))
  })

  it('is replaced when the helpdesk refuses it, and the request sent again, a write too', async () => {
    const { client, requests } = fakeHelpdesk([status(401), fine()], { auth: tokenAuth(tokens('one', 'two')) })
    await client.send({ method: 'POST', path: 'a', json: {} })
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer one', 'Bearer two'])
  })

  it('is replaced once for a request, not for ever', async () => {
    const source = tokens('one', 'two', 'three')
    const { client } = fakeHelpdesk([status(401)], { auth: tokenAuth(source) })
    expect(await rejection(client.send({ path: 'a' }))).toMatchObject({ code: 'authentication' })
    expect(source.count()).toBe(2)
  })

  it('is replaced once for requests that are refused together', async () => {
    const source = tokens('one', 'two', 'three')
    const answer = (request: Request) =>
      new Response(null, { status: request.headers.get('authorization') === 'Bearer one' ? 401 : 200 })
    const { client } = fakeHelpdesk([answer], { auth: tokenAuth(source) })
    await Promise.all([client.send({ path: 'a' }), client.send({ path: 'b' }), client.send({ path: 'c' })])
    expect(source.count()).toBe(2)
  })

  it('is replaced a minute before its end', async () => {
    const source = tokens('one', 'two')
    const { clock } = fakeHelpdesk([fine()])
    const auth = tokenAuth({ ...source, clock })
    await auth.headers()
    clock.advance(3_600_000 - 61_000)
    expect(await auth.headers()).toEqual({ authorization: 'Bearer one' })
    clock.advance(1_000)
    expect(await auth.headers()).toEqual({ authorization: 'Bearer two' })
  })

  it('is asked for again after that failed', async () => {
    let calls = 0
    const auth = tokenAuth({
      fetchToken: async () => {
        calls += 1
        if (calls === 1) throw new Error('down')
        return { token: 'one', expiresInMs: null }
      },
    })
    await expect(auth.headers()).rejects.toThrow('down')
    expect(await auth.headers()).toEqual({ authorization: 'Bearer one' })
  })

  it('when one who waits for it gives up, the others get it', async () => {
    let give: (token: { token: string; expiresInMs: null }) => void = () => {}
    const auth = tokenAuth({ fetchToken: () => new Promise((resolve) => (give = resolve)) })
    const stop = new AbortController()
    const impatient = rejection(Promise.resolve(auth.headers(stop.signal)))
    const patient = auth.headers()
    stop.abort('enough')
    expect(await impatient).toBe('enough')
    give({ token: 'one', expiresInMs: null })
    expect(await patient).toEqual({ authorization: 'Bearer one' })
  })
})

describe('log lines', () => {
  it('hold the fields that are allowed and nothing else', async () => {
    const lines: unknown[] = []
    const log = (message: string, fields?: object) => void lines.push({ message, ...fields })
    const logger = { debug: log, info: log, warn: log, error: log }
    const { client } = fakeHelpdesk([status(503), fine()], { logger })
    await client.send({ path: 'tickets/{id}', params: { id: 'ada@shop.test' }, query: { token: 's3cret' } })
    expect(lines).toHaveLength(3)
    expect(lines[1]).toEqual({
      ...{ message: 'A request to the helpdesk is tried again', system: 'acme', method: 'GET', path: 'tickets/{id}' },
      ...{ attempt: 1, waitMs: 250, code: 'upstream', status: 503 },
    })
    expect(JSON.stringify(lines)).not.toMatch(/ada@shop|s3cret|Ada/)
  })

  it('do not stop a request when the logger fails', async () => {
    const fail = () => {
      throw new Error('disk full')
    }
    const { client } = fakeHelpdesk([fine()], { logger: { debug: fail, info: fail, warn: fail, error: fail } })
    expect((await client.send({ path: 'a' })).status).toBe(200)
  })
})
