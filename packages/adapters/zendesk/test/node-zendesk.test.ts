import { createClient } from 'node-zendesk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zendeskEmulator } from '../src/emulator/index.ts'
import { createZendesk } from '../src/index.ts'

/** Another people's client over real HTTP: what it reads and writes must mean the same to it as to us. */
describe('node-zendesk and the adapter at the same desk', () => {
  const emulator = zendeskEmulator()
  let close = async (): Promise<void> => {}
  let url = ''
  let ticket = ''

  beforeAll(async () => {
    const server = await emulator.listen()
    close = server.close
    url = server.url
    ticket = await emulator.ground.createConversation({
      subject: 'Teapot',
      customer: { name: 'Mei Lin', email: 'mei@example.test' },
      message: { text: 'The lid does not fit.' },
      tags: ['gift'],
    })
    emulator.clock.advance(300_000)
  })
  afterAll(() => close())

  const theirs = () =>
    createClient({ username: 'attune@support.test', token: emulator.secret, endpointUri: `${url}/api/v2` })
  const ours = () =>
    createZendesk({ baseUrl: url, email: 'attune@support.test', token: emulator.secret, clock: emulator.clock })

  test('it reads tickets, comments, audits and users as the emulator serves them', async () => {
    const client = theirs()
    const { result } = await client.tickets.show(Number(ticket))
    expect(result).toMatchObject({ id: Number(ticket), subject: 'Teapot', status: 'open', tags: ['gift'] })
    expect((await client.tickets.list()).map(({ id }) => id)).toEqual([Number(ticket)])
    const comments = await client.tickets.getComments(Number(ticket))
    expect(comments.flat()).toMatchObject([{ public: true, body: 'The lid does not fit.' }])
    const { result: user } = await client.users.show(result.requester_id as number)
    expect(user).toMatchObject({ email: 'mei@example.test', role: 'end-user' })
    const audits = await client.tickets.exportAudit(Number(ticket))
    expect(audits.flat().length).toBeGreaterThan(0)
  })

  test('it pages through the export, with its habit of sending cursor=undefined', async () => {
    const start = Math.floor(emulator.clock.now() / 1000) - 3600
    const { result } = (await theirs().ticketexport.exportCursor(start)) as { result: unknown }
    expect(JSON.stringify(result)).toContain('"subject":"Teapot"')
  })

  test('what it writes, the adapter reads', async () => {
    await theirs().tickets.update(Number(ticket), {
      ticket: { comment: { body: 'Is it the blue one?', public: true }, status: 'pending' },
    })
    const conversation = await ours().conversation(ticket)
    expect(conversation.status.canonical).toBe('pending')
    const last = conversation.timeline.findLast((one) => one.type === 'message')
    expect(last?.type === 'message' && last.body.text).toBe('Is it the blue one?')
  })

  test('what the adapter writes, it reads: an internal note, a reply, tags, a field', async () => {
    const adapter = ours()
    await adapter.note?.({ conversation: ticket, text: 'Waits < 3 days & is kind.', key: 'n1' })
    await adapter.reply?.({ conversation: ticket, text: 'A new lid is on its way.', key: 'r1' })
    await adapter.addTags?.({ conversation: ticket, tags: ['attune-met'] })
    await adapter.setFields?.({ conversation: ticket, fields: { '360001': 'High' } })
    const client = theirs()
    const comments = (await client.tickets.getComments(Number(ticket))).flat() as { public: boolean; body: string }[]
    expect(comments.slice(-2).map((one) => [one.public, one.body.split('\n')[0]])).toEqual([
      [false, 'Waits < 3 days & is kind.'],
      [true, 'A new lid is on its way.'],
    ])
    const { result } = await client.tickets.show(Number(ticket))
    expect(result.tags).toEqual(['gift', 'attune-met'])
    expect(result.custom_fields).toContainEqual({ id: 360_001, value: 'High' })
  })
})
