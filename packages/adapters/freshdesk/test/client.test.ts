import { promisify } from 'node:util'
import Freshdesk from 'freshdesk-api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFreshdesk } from '../src/index.ts'
import { desk, textsOf } from './desk.ts'

const { emulator, ground, world, clock } = desk()
let server: Awaited<ReturnType<typeof emulator.listen>>
let client: Freshdesk
beforeAll(async () => {
  server = await emulator.listen()
  client = new Freshdesk(server.url, emulator.secret)
})
afterAll(() => server.close())

type Callback = (error: Error | null, data: unknown) => void
/** The client takes callbacks. */
const ask = (call: (done: Callback) => void): Promise<unknown> => promisify(call)()
const ours = () => createFreshdesk({ baseUrl: server.url, apiKey: emulator.secret, clock })

it('lets the client of others read tickets, conversations and contacts', async () => {
  const id = await ground.createConversation({
    subject: '茶壺',
    customer: { name: 'Mei', email: 'mei@example.test' },
    message: { text: '蓋子合不上。' },
  })
  await ground.note(id, 'Third lid this week.')
  await ground.reply(id, { role: 'agent', text: 'I am sorry.' })
  const since = { updated_since: '2020-01-01T00:00:00Z' }
  expect(await ask((done) => client.listAllTickets(since as never, done))).toMatchObject([
    { id: Number(id), subject: '茶壺', status: 2, priority: 2, source: 1 },
  ])
  expect(await ask((done) => client.getTicket(Number(id), done))).toMatchObject({ description: '<p>蓋子合不上。</p>' })
  expect(await ask((done) => client.listAllConversations(Number(id), done))).toMatchObject([
    { body_text: 'Third lid this week.', private: true, incoming: false },
    { body_text: 'I am sorry.', private: false, incoming: false },
  ])
  expect(await ask((done) => client.listAllContacts({} as never, done))).toMatchObject([{ email: 'mei@example.test' }])
  expect(await ask((done) => client.currentAgent(done))).toMatchObject({ contact: { name: 'Attune' } })
  await expect(ask((done) => client.getTicket(999_999, done))).rejects.toThrow()
})

it('understands what the client of others writes, and so does the adapter', async () => {
  const made = {
    subject: 'Saucer',
    description: '<p>It is cracked.</p>',
    email: 'bo@example.test',
    status: 2,
    priority: 1,
  }
  const { id } = (await ask((done) => client.createTicket(made as never, done))) as { id: number }
  await ask((done) => client.createNote(id, { body: '<p>Send a new one?</p>', private: true } as never, done))
  await ask((done) => client.createReply(id, { body: '<p>A new one leaves today.</p>' } as never, done))
  const change = { tags: ['gift'], custom_fields: { cf_order: 'A-17' }, status: 4 }
  await ask((done) => client.updateTicket(id, change as never, done))
  const conversation = await ours().conversation(String(id))
  expect(textsOf(conversation)).toEqual(['It is cracked.', 'A new one leaves today.'])
  expect(conversation.timeline.filter(({ type }) => type === 'note')).toHaveLength(1)
  expect(conversation).toMatchObject({
    tags: ['gift'],
    status: { canonical: 'resolved' },
    customFields: { cf_order: 'A-17' },
    customer: { identities: [{ value: 'bo@example.test' }] },
  })
  await ask((done) => client.deleteTicket(id, done))
  expect((await ours().conversation(String(id))).deletion).toMatchObject({ reason: 'deleted' })
})

it('shows the client of others what the adapter writes', async () => {
  const conversation = await ground.createConversation({ message: { text: 'Where is my parcel?' } })
  await ours().note?.({ conversation, text: 'Waits since Tuesday.', key: 'k1' })
  await ours().reply?.({ conversation, text: 'It arrives on Friday.', key: 'k2' })
  await ours().addTags?.({ conversation, tags: ['attune-low'] })
  expect(await ask((done) => client.listAllConversations(Number(conversation), done))).toMatchObject([
    { private: true, user_id: Number(world.self().id) },
    { private: false, body: '<p>It arrives on Friday.</p>' },
  ])
  expect(await ask((done) => client.getTicket(Number(conversation), done))).toMatchObject({ tags: ['attune-low'] })
})
