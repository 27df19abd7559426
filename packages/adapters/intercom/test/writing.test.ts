import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createIntercom } from '../src/index.ts'
import { onEmulator } from './on-emulator.ts'

describe('traps of Intercom, writing', () => {
  it('a note needs a teammate: whoever the token belongs to, asked for once, or the one that is named', async () => {
    const { emulator, intercom, ask, world, setup } = onEmulator()
    const conversation = await ask()
    await intercom.note?.({ conversation, text: 'One.', key: 'k1' })
    await intercom.note?.({ conversation, text: 'Two.', key: 'k2' })
    expect(emulator.calls.filter(({ path }) => path === '/me')).toHaveLength(1)
    const robin = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
    const { id } = (await createIntercom({ ...setup, adminId: robin.id }).note?.({
      conversation,
      text: 'Three.',
      key: 'k3',
    })) ?? { id: null }
    expect(world.conversation(conversation)?.entries.at(-1)).toMatchObject({ id, author: { id: robin.id } })
  })

  it('a tag is put on by its id, so one that is not there yet is made first; the case of its name does not count', async () => {
    const { emulator, ground, intercom, ask, world } = onEmulator()
    const conversation = await ask()
    await ground.addTags?.(conversation, ['Gift'])
    expect(await intercom.addTags?.({ conversation, tags: ['gift'] })).toEqual({ id: null, changed: false })
    await intercom.addTags?.({ conversation, tags: ['attune-low'] })
    expect(world.conversation(conversation)?.tags).toEqual(['Gift', 'attune-low'])
    const [made] = emulator.calls.filter(({ method, path }) => method === 'POST' && path === '/tags')
    expect(JSON.parse(made?.body ?? '')).toEqual({ name: 'attune-low' })
    await intercom.removeTags?.({ conversation, tags: ['GIFT'] })
    expect(world.conversation(conversation)?.tags).toEqual(['attune-low'])
  })

  it('an attribute has to be set up before: one that is not is refused, with what it takes', async () => {
    const { intercom, ask } = onEmulator()
    const conversation = await ask()
    await expect(intercom.setFields?.({ conversation, fields: { Mood: 'fine' } })).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('conversation attributes'),
    })
  })

  it('an attribute whose name is there twice is refused with 400: told at once, and not tried again', async () => {
    const { emulator, intercom, ask } = onEmulator()
    const conversation = await ask()
    const refused = { kind: 'status', status: 400 } as const
    emulator.faults.add({ fault: refused, match: { method: 'PUT' }, times: Number.POSITIVE_INFINITY })
    const write = intercom.setFields?.({ conversation, fields: { 'Issue type': 'Billing' } })
    await expect(write).rejects.toMatchObject({ code: 'rejected', retryable: false })
    expect(emulator.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  it('the same reply is not sent twice in a row, and is sent again when the customer has answered since', async () => {
    const { ground, intercom, ask, world } = onEmulator()
    const conversation = await ask()
    const reply = (key: string) => intercom.reply?.({ conversation, text: 'Is it  whole?\n\nThank you.', key })
    expect((await reply('k1'))?.changed).toBe(true)
    expect((await reply('k1'))?.changed).toBe(false)
    await ground.reply(conversation, { text: 'No.' })
    expect((await reply('k2'))?.changed).toBe(true)
    expect(world.conversation(conversation)?.entries).toHaveLength(4)
  })

  it('a customer who copies our mark does not keep a note from being written', async () => {
    const { ground, intercom, ask } = onEmulator()
    const conversation = await ask()
    await ground.reply(conversation, { text: 'What is this? — Attune · attune:note:k1' })
    expect((await intercom.note?.({ conversation, text: 'Worth a call.', key: 'k1' }))?.changed).toBe(true)
  })
})

const secret = 'client-secret-of-the-app'
const receive = (body: string, signature: string, secrets: string = secret) =>
  createIntercom({ token: 't', webhookSecrets: secrets }).webhook?.receive(
    {
      method: 'POST',
      url: 'https://attune.test/intercom',
      headers: new Headers({ 'x-hub-signature': signature }),
      body: new TextEncoder().encode(body),
    },
    { now: '2026-03-02T09:00:00.000Z' },
  )
const sign = (body: string) => `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`
const send = (notification: object) => {
  const body = JSON.stringify({ type: 'notification_event', id: 'notif_1', created_at: 1_790_000_000, ...notification })
  return receive(body, sign(body))
}
const about = (topic: string, item: object) => send({ topic, data: { type: 'notification_event_data', item } })

describe('traps of Intercom, webhooks', () => {
  it('the signature covers the bytes as they came, and is SHA-1 of the client secret', async () => {
    const body =
      '{"topic": "conversation.user.replied", "id":"n1", "data": {"item": {"id": 7, "n": 2.50, "s": "café 你好 ☕"}} }'
    expect((await receive(body, sign(body)))?.events).toMatchObject([{ id: 'n1', subject: '7' }])
    const again = JSON.stringify(JSON.parse(body))
    await expect(receive(again, sign(body))).rejects.toMatchObject({ code: 'authentication' })
    await expect(receive(body, sign(body).slice(5))).rejects.toMatchObject({ code: 'authentication' })
  })

  it('the ping that comes when the address is set up is answered, and is no event', async () => {
    expect(await send({ topic: 'ping', data: { item: { type: 'ping', message: 'something' } } })).toEqual({
      events: [],
      ignored: 'ping',
      reply: null,
    })
  })

  it('no time is signed: what comes again is known by the id of the notification', async () => {
    const [first, again] = [
      await about('conversation.admin.closed', { type: 'conversation', id: '7' }),
      await about('conversation.admin.closed', { type: 'conversation', id: '7' }),
    ]
    expect(first?.events[0]).toMatchObject({ id: 'notif_1', at: new Date(1_790_000_000_000).toISOString() })
    expect(again?.events[0]?.id).toBe('notif_1')
  })

  it('topics are deletions only where something is gone, and not where a tag is', async () => {
    const kinds = async (topic: string, item: object) =>
      (await about(topic, item))?.events.map(({ kind, subject }) => `${kind} ${subject}`)
    const contact = { type: 'contact', id: 'c1' }
    expect(await kinds('conversation.deleted', { type: 'conversation', conversation_id: 7 })).toEqual([
      'conversation.deleted 7',
    ])
    expect(await kinds('conversation.user.created', { id: '7' })).toEqual(['conversation.changed 7'])
    expect(await kinds('contact.deleted', contact)).toEqual(['customer.deleted c1'])
    expect(await kinds('contact.archived', contact)).toEqual(['customer.changed c1'])
    expect(await kinds('contact.user.updated', contact)).toEqual(['customer.changed c1'])
    expect(await kinds('ticket.created', { id: '9' })).toEqual([])
  })

  it('no list of topics is whole: one about a conversation that nobody has heard of still says which one changed', async () => {
    const item = { type: 'conversation', id: '7', conversation_rating: { rating: 2 } }
    const receipt = await about('conversation.rating.added', item)
    expect(receipt?.events).toMatchObject([{ kind: 'conversation.changed', subject: '7', own: false }])
  })

  it('notes come as plain text from 2.15 on and as HTML before: ours is known in both', async () => {
    const noted = async (body: string, part_type = 'note') =>
      (
        await about('conversation.admin.noted', {
          type: 'conversation',
          id: '7',
          conversation_parts: { conversation_parts: [{ part_type, body }] },
        })
      )?.events[0]?.own
    expect(await noted('Worth a call.\n\n— Attune · attune:note:k1')).toBe(true)
    expect(await noted('<p>Worth a call.</p><p>— Attune · attune:note:k1</p>')).toBe(true)
    expect(await noted('Worth a call.')).toBe(false)
    expect(await noted('Copied: attune:note:k1', 'comment')).toBe(false)
  })

  const vectors = new URL('../../../../../shared/specs/webhook-vectors.json', import.meta.url)
  it.skipIf(!existsSync(vectors))(
    'a vector made by others holds (skipped when ../shared/specs is not there)',
    async () => {
      const { vectors: all } = JSON.parse(readFileSync(vectors, 'utf8')) as {
        vectors: { vendor: string; secret: string; body: string; headers: Record<string, string> }[]
      }
      const ours = all.filter(({ vendor }) => vendor === 'intercom')
      expect(ours.length).toBeGreaterThan(0)
      for (const { body, headers, secret: theirs } of ours) {
        const signature = headers['X-Hub-Signature'] ?? ''
        expect((await receive(body, signature, theirs))?.events).toEqual([])
        await expect(receive(`${body} `, signature, theirs)).rejects.toMatchObject({ code: 'authentication' })
      }
    },
  )
})
