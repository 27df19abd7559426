import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createZendesk } from '../src/index.ts'
import { sharedFile } from './shared-file.ts'

const secret = 'a-secret-for-signing'
const now = '2026-03-02T09:00:00.000Z'
const receiver = createZendesk({ subdomain: 'shop', email: 'a@b.example', token: 't', webhookSecrets: secret }).webhook

function request(content: object, more: Record<string, string> = {}) {
  const body = new TextEncoder().encode(JSON.stringify(content))
  const headers = new Headers({
    'x-zendesk-webhook-signature-timestamp': now,
    'x-zendesk-webhook-signature': createHmac('sha256', secret).update(now).update(body).digest('base64'),
    'x-zendesk-webhook-invocation-id': 'invocation-1',
    ...more,
  })
  return { method: 'POST', url: 'https://shop.example/hook', headers, body }
}

const event = (type: string, more: object = {}) => ({
  ...{ type: `zen:event-type:${type}`, account_id: 1, id: 'event-1', time: '2026-03-02T08:59:59.123456789Z' },
  ...{ subject: 'zen:ticket:35436', detail: { id: '35436', actor_id: '7' }, event: {} },
  ...more,
})

const received = async (content: object) => receiver?.receive(request(content), { now })

describe('a webhook of Zendesk', () => {
  test('the body of a trigger is what the README gives: the number of the ticket, and when', async () => {
    const receipt = await received({ ticket_id: '35436', updated_at: '2026-03-02T08:59:59Z' })
    expect(receipt?.events).toEqual([
      {
        id: 'invocation-1',
        kind: 'conversation.changed',
        subject: '35436',
        into: null,
        at: '2026-03-02T08:59:59.000Z',
        own: false,
      },
    ])
  })

  test('a trigger whose body names no ticket is told so, and not taken in silence', async () => {
    await expect(received({ text: 'Hello' })).rejects.toMatchObject({
      code: 'wire_format',
      message: expect.stringContaining('ticket_id'),
    })
  })

  test.each([
    ['ticket.comment_added', 'conversation.changed'],
    ['messaging_ticket.message_added', 'conversation.changed'],
    ['ticket.custom_field_changed', 'conversation.changed'],
    ['ticket.undeleted', 'conversation.changed'],
    ['ticket.soft_deleted', 'conversation.deleted'],
    ['ticket.permanently_deleted', 'conversation.deleted'],
  ])('%s is %s', async (type, kind) => {
    const receipt = await received(event(type))
    expect(receipt?.events.map((one) => [one.id, one.kind, one.subject, one.at])).toEqual([
      ['event-1', kind, '35436', '2026-03-02T08:59:59.123Z'],
    ])
  })

  test('a merge names the ticket it went into', async () => {
    const receipt = await received(event('ticket.merged', { event: { target_ticket_id: '35437' } }))
    expect(receipt?.events).toMatchObject([{ kind: 'conversation.merged', subject: '35436', into: '35437' }])
  })

  test('our note is known by its mark, and only where the customer cannot write', async () => {
    const own = async (body: string, is_public: boolean) =>
      (await received(event('ticket.comment_added', { event: { comment: { id: '1', body, is_public } } })))?.events[0]
        ?.own
    const marked = 'Waits since Tuesday.\n\n— Attune · attune:note:k1'
    expect(await own(marked, false)).toBe(true)
    expect(await own(marked, true)).toBe(false)
    expect(await own('Waits since Tuesday.', false)).toBe(false)
  })

  test('a change of nothing but our tags is our own; one of theirs among them is not', async () => {
    const own = async (tags_added: string[], tags_removed: string[] = []) =>
      (await received(event('ticket.tags_changed', { event: { tags_added, tags_removed } })))?.events[0]?.own
    expect(await own(['attune-below'])).toBe(true)
    expect(await own(['attune-below'], ['attune-above'])).toBe(true)
    expect(await own(['attune-below', 'vip'])).toBe(false)
    expect(await own([])).toBe(false)
  })

  test.each(['zen:event-type:article.published', 'zen:event-type:organization.created', 'something else'])(
    '%s is none of ours, and named',
    async (type) => {
      expect(await received({ ...event('x'), type })).toMatchObject({ events: [], ignored: type })
    },
  )

  test('the signature is in base64 over the time and the body with nothing between: hex, and a dot, do not pass', async () => {
    const { body } = request({ ticket_id: 1 })
    const hex = createHmac('sha256', secret).update(now).update(body).digest('hex')
    const dotted = createHmac('sha256', secret).update(`${now}.`).update(body).digest('base64')
    for (const signature of [hex, dotted]) {
      const forged = request({ ticket_id: 1 }, { 'x-zendesk-webhook-signature': signature })
      await expect(receiver?.receive(forged, { now })).rejects.toMatchObject({ code: 'authentication' })
    }
  })

  const vectors = sharedFile<{ vectors: Vector[] }>('specs/webhook-vectors.json')?.vectors.filter(
    ({ vendor }) => vendor === 'zendesk',
  )

  test.skipIf(vectors === undefined)('the signature of the collected vectors holds', async () => {
    expect(vectors?.length).toBeGreaterThan(0)
    for (const { secret, headers, body } of vectors ?? []) {
      const adapter = createZendesk({ subdomain: 'shop', email: 'a@b.example', token: 't', webhookSecrets: secret })
      const sent = {
        method: 'POST',
        url: 'https://shop.example/hook',
        headers: new Headers(headers),
        body: new TextEncoder().encode(body),
      }
      const at = headers['X-Zendesk-Webhook-Signature-Timestamp'] ?? ''
      // It is signed, and it is no event of Zendesk: past the signature, it is not understood.
      await expect(adapter.webhook?.receive(sent, { now: at })).rejects.toMatchObject({ code: 'wire_format' })
      sent.body[0] = 0x20
      await expect(adapter.webhook?.receive(sent, { now: at })).rejects.toMatchObject({ code: 'authentication' })
    }
  })
})

interface Vector {
  vendor: string
  secret: string
  body: string
  headers: Record<string, string>
}
