import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { basicAuth, headerAuth } from '../src/index.ts'
import { fakeHelpdesk, rejection } from './fake-helpdesk.ts'

const ticketWire = z.looseObject({ id: z.number(), subject: z.string().nullish() })
const ticket = () => Response.json({ id: 7, subject: null, colour: 'red' })

describe('a request', () => {
  it('fills in the path, leaves out empty query values and repeats lists', async () => {
    const { client, requests } = fakeHelpdesk([ticket()])
    await client.json(ticketWire, {
      path: 'tickets/{id}/parts',
      params: { id: 'a/b?c' },
      query: { page: 2, since: null, until: undefined, include: ['users', 'tags'] },
    })
    expect(requests[0]?.url).toBe('https://acme.test/api/v2/tickets/a%2Fb%3Fc/parts?page=2&include=users&include=tags')
  })

  it('carries credentials, our name and what the client always sends', async () => {
    const { client, requests } = fakeHelpdesk([ticket()], { headers: { 'Acme-Version': '2' } })
    await client.json(ticketWire, { path: 'tickets/7' })
    const headers = requests[0]?.headers
    expect(headers?.get('authorization')).toBe('Bearer s3cret')
    expect(headers?.get('acme-version')).toBe('2')
    expect(headers?.get('user-agent')).toMatch(/^attune /)
  })

  it('sends JSON, and other bodies as they are', async () => {
    const { client, requests } = fakeHelpdesk([ticket()])
    await client.send({ method: 'POST', path: 'tickets', json: { subject: '你好' } })
    await client.send({ method: 'POST', path: 'tickets', body: 'plain', headers: { 'content-type': 'text/plain' } })
    expect(requests[0]?.headers.get('content-type')).toBe('application/json')
    expect(await requests[0]?.json()).toEqual({ subject: '你好' })
    expect(requests[1]?.headers.get('content-type')).toBe('text/plain')
    expect(await requests[1]?.text()).toBe('plain')
  })

  it.each([
    ['..', 'params.id'],
    ['', 'params.id'],
  ])('refuses the id %j, which would ask for something else', async (id, path) => {
    const { client } = fakeHelpdesk([ticket()])
    expect(await rejection(client.send({ path: 'tickets/{id}', params: { id } }))).toMatchObject({ where: { path } })
  })
})

describe('the address of a next page', () => {
  it('is followed on the own host', async () => {
    const { client, requests } = fakeHelpdesk([ticket()])
    await client.json(ticketWire, { path: 'tickets', url: 'https://acme.test/api/v2/tickets?after=x' })
    expect(requests[0]?.url).toBe('https://acme.test/api/v2/tickets?after=x')
  })

  it.each(['https://evil.test/tickets', 'http://acme.test/tickets', 'https://acme.test@evil.test/', 'javascript:1'])(
    'gets no credentials on another: %s',
    async (url) => {
      const { client, requests } = fakeHelpdesk([ticket()])
      expect(await rejection(client.send({ path: 'tickets', url }))).toMatchObject({ code: 'invalid_options' })
      expect(requests).toEqual([])
    },
  )

  it('is followed to an origin that was named', async () => {
    const { client, requests } = fakeHelpdesk([ticket()], { trustedOrigins: ['https://shard.acme.test'] })
    await client.send({ path: 'tickets', url: 'https://shard.acme.test/tickets' })
    expect(requests).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('keeps keys nobody knows, and shows its headers', async () => {
    const { client } = fakeHelpdesk([() => Response.json({ id: 7, colour: 'red' }, { headers: { etag: '"v1"' } })])
    const { body, headers, status } = await client.json(ticketWire, { path: 'tickets/7' })
    expect(body).toEqual({ id: 7, colour: 'red' })
    expect(headers.get('etag')).toBe('"v1"')
    expect(status).toBe(200)
  })

  it('tells when it was given, by both clocks', async () => {
    const date = 'Sun, 03 May 2026 09:29:57 GMT'
    const { client } = fakeHelpdesk([() => new Response('', { headers: { date } }), () => new Response('')])
    const ours = '2026-05-03T09:30:00.000Z'
    expect(await client.send({ path: 'a' })).toMatchObject({ readAt: '2026-05-03T09:29:57.000Z', observedAt: ours })
    expect(await client.send({ path: 'a' })).toMatchObject({ readAt: ours, observedAt: ours })
  })

  it('is read as text or bytes when asked for', async () => {
    const { client } = fakeHelpdesk([() => new Response('café')])
    expect((await client.text({ path: 'a' })).body).toBe('café')
    expect((await client.bytes({ path: 'a' })).body).toEqual(new TextEncoder().encode('café'))
  })

  it('that is empty reads as null, for schemas that allow it', async () => {
    const { client } = fakeHelpdesk([() => new Response(null, { status: 204 })])
    expect((await client.json(z.null(), { method: 'DELETE', path: 'a' })).body).toBeNull()
  })

  it('may have a status that only this request expects', async () => {
    const { client } = fakeHelpdesk([() => new Response(null, { status: 304 })])
    expect((await client.send({ path: 'a', expect: [304] })).status).toBe(304)
  })

  it('that does not fit is an error with the path, never the value', async () => {
    const { client } = fakeHelpdesk([() => Response.json({ tickets: [{ id: 1 }, { id: 'my card is 4111' }] })])
    const error = await rejection(client.json(z.looseObject({ tickets: z.array(ticketWire) }), { path: 'tickets' }))
    expect(error).toMatchObject({
      name: 'WireFormatError',
      code: 'wire_format',
      retryable: false,
      where: { path: 'tickets[1].id' },
      request: { method: 'GET', path: 'tickets', status: 200 },
    })
    expect(String(error)).toContain('acme: GET tickets: tickets[1].id: expected the type number, found a string of 15')
    expect(String(error)).not.toContain('4111')
  })

  it('that is no JSON is an error without its text', async () => {
    const { client } = fakeHelpdesk([() => new Response('<html>Log in, Ada</html>')])
    const error = await rejection(client.json(ticketWire, { path: 'tickets' }))
    expect(error).toMatchObject({ code: 'wire_format' })
    expect(String(error)).not.toContain('Ada')
  })

  it('names the path inside the member of a union that fits best', async () => {
    const { client } = fakeHelpdesk([() => Response.json({ who: { kind: 'user', age: 'x' } })])
    const who = z.union([z.string(), z.looseObject({ kind: z.string(), age: z.number() })])
    expect(await rejection(client.json(z.looseObject({ who }), { path: 'a' }))).toMatchObject({
      where: { path: 'who.age' },
    })
  })
})

describe('credentials', () => {
  it('are Basic in UTF-8, or a header of the helpdesk’s own', async () => {
    expect(await basicAuth('ada/token', 'clé').headers()).toEqual({
      authorization: `Basic ${Buffer.from('ada/token:clé').toString('base64')}`,
    })
    expect(await headerAuth('api_access_token', () => 't').headers()).toEqual({ api_access_token: 't' })
  })

  it('do not show when the object that holds them is printed', () => {
    expect(JSON.stringify(basicAuth('a', 's3cret'))).not.toContain('s3cret')
  })
})

describe('the base address', () => {
  it.each(['acme.test', 'ftp://acme.test', ''])('cannot be %j', (baseUrl) => {
    expect(() => fakeHelpdesk([ticket()], { baseUrl })).toThrow(/baseUrl/)
  })
})
