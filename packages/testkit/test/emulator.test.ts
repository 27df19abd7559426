import { fakeClock } from '@attune/testkit'
import { createEmulator, type Emulator, seedWorld, type WorldMessage } from '@attune/testkit/emulator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { paperboatEmulator, paperboatWebhook } from './paperboat/emulator.ts'

const asked = (emulator: Emulator, init: RequestInit = {}) =>
  emulator.fetch('https://any.host/api/letters', { headers: { authorization: `Bearer ${emulator.secret}` }, ...init })

async function listening(emulator: Emulator): Promise<{ url: string; headers: Record<string, string> }> {
  const { url, close } = await emulator.listen()
  onTestFinished(close)
  return { url, headers: { authorization: `Bearer ${emulator.secret}` } }
}

describe('an emulator', () => {
  it('turns away whoever does not present the secret, and writes down who came', async () => {
    const emulator = paperboatEmulator()
    expect((await emulator.fetch('https://any.host/api/letters?limit=2')).status).toBe(401)
    expect(emulator.calls).toMatchObject([
      { method: 'GET', path: '/api/letters', query: { limit: '2' }, host: 'any.host', status: 401 },
    ])
  })

  it('lets faults pass by what they match, after so many, and so often', async () => {
    const emulator = paperboatEmulator()
    emulator.faults.add({
      fault: { kind: 'status', status: 503 },
      match: { method: 'get', path: /letters$/ },
      after: 1,
      times: 2,
    })
    emulator.faults.add({
      fault: { kind: 'status', status: 500 },
      match: { method: 'POST' },
      times: Number.POSITIVE_INFINITY,
    })
    const statuses = []
    for (let call = 0; call < 5; call++) statuses.push((await asked(emulator)).status)
    expect(statuses).toEqual([200, 503, 503, 200, 200])
  })

  it('draws a share of requests by a seed', async () => {
    const hits = async (): Promise<number[]> => {
      const emulator = paperboatEmulator()
      emulator.faults.add({
        fault: { kind: 'status', status: 500 },
        times: Number.POSITIVE_INFINITY,
        chance: 0.5,
        seed: 3,
      })
      return Promise.all(Array.from({ length: 40 }, async () => (await asked(emulator)).status))
    }
    const first = await hits()
    expect(await hits()).toEqual(first)
    expect(first.filter((status) => status === 500).length).toBeGreaterThan(8)
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(8)
  })

  it.each(['hang', 'slow'] as const)('ends a request at once when it is aborted: %s', async (kind) => {
    const emulator = paperboatEmulator()
    emulator.faults.add({ fault: kind === 'slow' ? { kind, ms: 600_000 } : { kind } })
    const reason = new Error('enough')
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 5)
    await expect(asked(emulator, { signal: controller.signal })).rejects.toBe(reason)
  })

  it('breaks off in the middle of an answer, in this process and over a socket', async () => {
    const emulator = paperboatEmulator()
    const { url, headers } = await listening(emulator)
    for (const answer of [() => asked(emulator), () => fetch(`${url}/api/letters`, { headers })]) {
      emulator.faults.add({ fault: { kind: 'cut' } })
      await expect(answer().then((response) => response.text())).rejects.toThrow()
      expect((await answer()).status).toBe(200)
    }
  })

  it('hangs up over a socket where it refuses, and has done what it did when the answer got lost', async () => {
    const emulator = paperboatEmulator()
    const { url, headers } = await listening(emulator)
    emulator.faults.add({ fault: { kind: 'refused' } })
    await expect(fetch(`${url}/api/letters`, { headers })).rejects.toThrow()
    const id = await emulator.ground.createConversation({ message: { text: 'Hello' } })
    emulator.faults.add({ fault: { kind: 'lost_answer' } })
    const body = JSON.stringify({ text: 'Between us' })
    await expect(fetch(`${url}/api/letters/${id}/asides`, { method: 'POST', headers, body })).rejects.toThrow()
    expect((await emulator.ground.conversations())[0]?.entries.map(({ kind }) => kind)).toEqual(['message', 'note'])
  })

  it('shows people what is in it, without letting a message run as a script', async () => {
    const emulator = createEmulator({
      name: 'Paperboat',
      routes: () => {},
      auth: () => new Response(null, { status: 401 }),
    })
    const id = await emulator.ground.createConversation({
      subject: '茶壺',
      message: { text: '<script>alert(1)</script>' },
    })
    const { url } = await listening(emulator)
    emulator.faults.add({ fault: { kind: 'status', status: 500 }, times: Number.POSITIVE_INFINITY })
    expect(await (await fetch(`${url}/__emulator`)).text()).toContain('茶壺')
    const page = await (await fetch(`${url}/__emulator/conversations/${id}`)).text()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>')
  })
})

describe('webhooks of an emulator', () => {
  it('are signed and sent to a function', async () => {
    const emulator = paperboatEmulator()
    const got: unknown[] = []
    const end = emulator.webhooks.subscribe(
      (request) => got.push(JSON.parse(new TextDecoder().decode(request.body))),
      's',
    )
    const id = await emulator.ground.createConversation({ message: { text: 'Hello' } })
    end()
    await emulator.ground.reply(id, { text: 'Nobody listens any more' })
    await emulator.webhooks.settled()
    expect(got).toMatchObject([{ event: 'letter.changed', letter: Number(id), text: 'Hello' }])
  })

  it('are sent to an address, byte for byte, and a failure is kept', async () => {
    const emulator = paperboatEmulator()
    const bodies: string[] = []
    const receiver = createEmulator({
      name: 'receiver',
      routes: (app) => {
        app.post('/hook', async (c) => {
          bodies.push(await c.req.text())
          return c.body(null, bodies.length > 1 ? 500 : 204)
        })
      },
    })
    const { url } = await listening(receiver)
    emulator.webhooks.subscribe(`${url}/hook`, 's')
    const id = await emulator.ground.createConversation({ message: { text: '您好' } })
    await emulator.webhooks.settled()
    const signature = paperboatWebhook.signed(new TextEncoder().encode(bodies[0]), {
      url,
      secret: 's',
      at: emulator.clock.iso(),
    })
    expect(receiver.calls[0]?.headers['x-paperboat-signature']).toBe(signature.headers.get('x-paperboat-signature'))
    await emulator.ground.reply(id, { text: 'again' })
    await emulator.webhooks.settled()
    expect(emulator.webhooks.failed).toMatchObject([{ reason: 'Error: answered 500' }])
  })
})

describe('a seeded world', () => {
  it('is the same for the same seed, and another for another', () => {
    const world = (seed: number) => JSON.stringify(seedWorld({ conversations: 12, seed }).conversations())
    expect(world(1)).toBe(world(1))
    expect(world(2)).not.toBe(world(1))
  })

  it('has what adapters stumble over', () => {
    const conversations = seedWorld({ conversations: 50, seed: 1 }).conversations()
    const entries = conversations.flatMap((conversation) => conversation.entries)
    const kinds = new Set(entries.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(['message', 'note', 'rating', 'status'])
    expect(new Set(entries.map(({ author }) => author.role))).toEqual(new Set(['customer', 'agent', 'bot', 'system']))
    const changed = conversations.map(({ updatedAt }) => updatedAt)
    expect(new Set(changed).size).toBeLessThan(changed.length)
    const messages = entries.filter((entry): entry is WorldMessage => entry.kind === 'message')
    expect(messages.some(({ quoted }) => quoted !== null)).toBe(true)
    expect(messages.some(({ attachments }) => attachments.length > 0)).toBe(true)
    for (const words of ['teapot', '快递', '謝謝']) expect(JSON.stringify(conversations)).toContain(words)
  })

  it('keeps whole seconds unless told otherwise', () => {
    const clock = () => fakeClock('2026-03-02T09:00:00.123Z')
    const coarse = seedWorld({ conversations: 1, clock: clock() })
    expect((coarse.customers()[0]?.createdAt ?? 1) % 1000).toBe(0)
    const fine = seedWorld({ conversations: 1, clock: clock(), resolution: 'millisecond' })
    expect((fine.customers()[0]?.createdAt ?? 0) % 1000).toBe(123)
  })
})
