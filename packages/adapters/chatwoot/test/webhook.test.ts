import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type ChatwootOptions, createChatwoot } from '../src/index.ts'
import { sharedFile } from './shared-file.ts'

const now = '2026-03-02T09:00:00.000Z'
const timestamp = String(Date.parse(now) / 1000)
const secret = 'a-secret-for-signing'
const adapter = (options: Partial<ChatwootOptions>) =>
  createChatwoot({ baseUrl: 'https://chatwoot.test', accountId: 1, token: 't', ...options })

function request(content: unknown, url = 'https://attune.test/hook', signedWith: string | null = secret) {
  const body = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  const headers = new Headers({ 'X-Chatwoot-Delivery': 'd-1' })
  if (signedWith !== null) {
    const signature = createHmac('sha256', signedWith).update(`${timestamp}.`).update(body).digest('hex')
    headers.set('X-Chatwoot-Timestamp', timestamp)
    headers.set('X-Chatwoot-Signature', `sha256=${signature}`)
  }
  return { method: 'POST', url, headers, body }
}

const received = async (content: unknown) =>
  adapter({ webhookSecrets: secret }).webhook?.receive(request(content), { now })

describe('a webhook of Chatwoot', () => {
  it('has words and ISO 8601 where lists have numbers, and names the conversation inside of the message', async () => {
    const message = {
      id: 900,
      message_type: 'incoming',
      content: '您好',
      private: false,
      created_at: '2026-03-02T08:59:58.000Z',
    }
    const receipt = await received({
      event: 'message_created',
      ...message,
      conversation: { id: 12 },
      account: { id: 1 },
    })
    expect(receipt?.events).toEqual([
      {
        ...{ id: 'd-1', kind: 'conversation.changed', subject: '12', into: null },
        ...{ at: '2026-03-02T08:59:58.000Z', own: false },
      },
    ])
  })

  it.each([
    ['conversation_created', 'conversation.changed'],
    ['conversation_updated', 'conversation.changed'],
    ['conversation_status_changed', 'conversation.changed'],
    ['contact_created', 'customer.changed'],
    ['contact_updated', 'customer.changed'],
  ])('%s is %s', async (event, kind) => {
    const receipt = await received({ event, id: 12, updated_at: 1_772_441_998.25 })
    expect(receipt?.events).toMatchObject([{ kind, subject: '12', at: '2026-03-02T08:59:58.250Z' }])
  })

  it.each(['webwidget_triggered', 'conversation_typing_on', 'inbox_updated'])('%s is none of ours', async (event) => {
    expect(await received({ event, id: 12, conversation: { id: 12 } })).toMatchObject({ events: [], ignored: event })
  })

  it('our note is known by its mark, and only where the customer cannot write', async () => {
    const own = async (hidden: boolean) => {
      const content = 'Waits.\n\n— Attune · attune:note:k1'
      const sent = { event: 'message_created', id: 1, content, private: hidden, conversation: { id: 12 } }
      return (await received(sent))?.events[0]?.own
    }
    expect([await own(true), await own(false)]).toEqual([true, false])
  })

  it('a change of nothing but our labels is our own; one of theirs among them is not', async () => {
    const own = async (previous_value: string[], current_value: string[], more: object[] = []) => {
      const changed_attributes = [{ label_list: { previous_value, current_value } }, ...more]
      return (await received({ event: 'conversation_updated', id: 12, changed_attributes }))?.events[0]?.own
    }
    expect(await own(['gift'], ['gift', 'attune-low'], [{ updated_at: {} }, { cached_label_list: {} }])).toBe(true)
    expect(await own(['attune-low', 'gift'], ['gift'])).toBe(true)
    expect(await own(['gift'], ['gift', 'attune-low', 'vip'])).toBe(false)
    expect(await own(['gift'], ['gift'])).toBe(false)
    expect(await own([], ['attune-low'], [{ status: { previous_value: 'open' } }])).toBe(false)
  })

  it('the dot between time and body, and the time itself, are signed', async () => {
    const sent = request({ event: 'conversation_updated', id: 12 })
    const webhook = adapter({ webhookSecrets: secret }).webhook
    const withoutDot = createHmac('sha256', secret).update(timestamp).update(sent.body).digest('hex')
    for (const [name, value] of [
      ['X-Chatwoot-Signature', `sha256=${withoutDot}`],
      ['X-Chatwoot-Timestamp', String(Number(timestamp) + 1)],
    ] as const) {
      const headers = new Headers(sent.headers)
      headers.set(name, value)
      await expect(webhook?.receive({ ...sent, headers }, { now })).rejects.toMatchObject({ code: 'authentication' })
    }
  })

  it('servers before February 2026 sign nothing: a secret in the address is asked for, where that was agreed to', async () => {
    const hook = { event: 'conversation_updated', id: 12 }
    const unsigned = (key: string) => request(hook, `https://attune.test/hook?secret=${key}`, null)
    const old = adapter({ webhookUrlSecrets: ['in-the-address'] }).webhook
    expect((await old?.receive(unsigned('in-the-address'), { now }))?.events).toHaveLength(1)
    await expect(old?.receive(unsigned('another'), { now })).rejects.toMatchObject({ code: 'authentication' })
    await expect(old?.receive(request(hook, undefined, null), { now })).rejects.toMatchObject({
      code: 'authentication',
    })
    const signing = adapter({ webhookSecrets: secret }).webhook
    await expect(signing?.receive(unsigned('in-the-address'), { now })).rejects.toMatchObject({
      code: 'authentication',
    })
  })

  it('while a server is being updated both hold, and a wrong signature is not saved by the address', async () => {
    const both = adapter({ webhookSecrets: secret, webhookUrlSecrets: 'in-the-address' }).webhook
    const hook = { event: 'conversation_updated', id: 12 }
    const url = 'https://attune.test/hook?secret=in-the-address'
    for (const good of [request(hook), request(hook, url, null)])
      expect((await both?.receive(good, { now }))?.events).toHaveLength(1)
    await expect(both?.receive(request(hook, url, 'forged'), { now })).rejects.toMatchObject({ code: 'authentication' })
  })

  it('Chatwoot waits five seconds for an answer: what a webhook says is understood without asking it anything', async () => {
    const asked: unknown[] = []
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(input)
      return new Response(null, { status: 500 })
    }
    const receipt = await adapter({ webhookSecrets: secret, fetch }).webhook?.receive(
      request({ event: 'conversation_status_changed', id: 12, status: 'resolved' }),
      { now },
    )
    expect(receipt?.events).toMatchObject([{ kind: 'conversation.changed', subject: '12' }])
    expect(asked).toEqual([])
  })

  it('there is none without a secret', () => {
    expect(adapter({}).webhook).toBeUndefined()
    expect(adapter({}).capabilities.webhook).toBe('no')
  })

  const vectors = sharedFile<{ vectors: Vector[] }>('specs/webhook-vectors.json')?.vectors.filter(
    ({ vendor }) => vendor === 'chatwoot',
  )

  it.skipIf(vectors === undefined)('the signature of the collected vectors holds', async () => {
    expect(vectors).not.toHaveLength(0)
    for (const vector of vectors ?? []) {
      const { webhook } = adapter({ webhookSecrets: vector.secret })
      const body = new TextEncoder().encode(vector.body)
      const sent = { method: 'POST', url: 'https://attune.test/hook', headers: new Headers(vector.headers), body }
      const at = new Date(Number(vector.headers['X-Chatwoot-Timestamp']) * 1000).toISOString()
      // It is signed, and it is no event of Chatwoot's: past the signature, it is ignored.
      expect(await webhook?.receive(sent, { now: at })).toMatchObject({ events: [], ignored: 'unknown' })
      body[0] = 0x20
      await expect(webhook?.receive(sent, { now: at })).rejects.toMatchObject({ code: 'authentication' })
    }
  })
})

interface Vector {
  vendor: string
  secret: string
  body: string
  headers: Record<string, string>
}
