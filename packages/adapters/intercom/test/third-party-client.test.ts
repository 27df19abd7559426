import { IntercomClient } from 'intercom-client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { intercomEmulator } from '../src/emulator/index.ts'
import { createIntercom } from '../src/index.ts'

// Intercom's own client, over real HTTP: it reads what the emulator serves, and the adapter reads what it wrote.
const emulator = intercomEmulator()
const { ground, secret, world } = emulator
let server: Awaited<ReturnType<typeof emulator.listen>>
let theirs: IntercomClient
let ours: ReturnType<typeof createIntercom>

beforeAll(async () => {
  server = await emulator.listen()
  theirs = new IntercomClient({ token: secret, baseUrl: server.url })
  ours = createIntercom({ token: secret, baseUrl: server.url })
})
afterAll(() => server.close())

it('reads conversations, contacts and who it is', async () => {
  const text = 'Fish & chips — 三份，谢谢。'
  const customer = { name: 'Mei & Co', email: 'mei@example.test' }
  const id = await ground.createConversation({ subject: 'Lunch', customer, message: { text } })
  await ground.reply(id, { role: 'agent', text: 'Right away.' })
  await ground.note(id, 'Extra vinegar.')
  await ground.rate?.(id, { score: 1, comment: 'Quick!' })

  const found = await theirs.conversations.find({ conversation_id: id })
  expect(found.source?.body).toContain('三份，谢谢。')
  expect(found.conversation_parts?.conversation_parts?.map(({ part_type }) => part_type)).toEqual([
    'comment',
    'note',
    'conversation_rating_changed',
  ])
  expect(found.conversation_rating?.rating).toBe(5)
  const query = { field: 'updated_at', operator: '>', value: '0' } as const
  const listed = await theirs.conversations.search({
    query: { operator: 'AND', value: [{ ...query, value: 0 as never }] },
    pagination: { per_page: 5 },
  })
  expect(listed.data.map((conversation) => conversation.id)).toEqual([id])
  const contact = await theirs.contacts.find({ contact_id: found.contacts?.contacts?.[0]?.id ?? '' })
  expect(contact.email).toBe('mei@example.test')
  expect((await theirs.admins.identify())?.id).toBe(world.self().id)
})

it('writes what the adapter reads', async () => {
  const contact = await theirs.contacts.create({ email: 'bo@example.test', name: 'Bo' } as never)
  const made = await theirs.conversations.create({
    from: { type: 'user', id: contact.id as string },
    body: 'The lid does not fit.',
  })
  const conversation_id = made.conversation_id as string
  const admin_id = world.self().id
  await theirs.conversations.reply({
    conversation_id,
    body: { message_type: 'comment', type: 'admin', admin_id, body: '<p>I am <b>sorry</b>.</p>' },
  })
  await theirs.conversations.reply({
    conversation_id,
    body: { message_type: 'note', type: 'admin', admin_id, body: '<p>Third one today.</p>' },
  })
  await theirs.conversations.manage({
    conversation_id,
    body: { message_type: 'close', type: 'admin', admin_id, body: '<p>Bye!</p>' },
  })
  const tag = await theirs.tags.create({ name: 'gift' })
  await theirs.tags.tagConversation({ conversation_id, id: tag.id as string, admin_id })
  await theirs.conversations.update({ conversation_id, custom_attributes: { 'Issue type': 'Returns' } })

  const read = await ours.conversation(conversation_id)
  expect(
    read.timeline.map((entry) => [
      entry.type,
      entry.type === 'message' ? entry.body.text : entry.type === 'note' ? entry.text : null,
    ]),
  ).toEqual([
    ['message', 'The lid does not fit.'],
    ['message', 'I am sorry.'],
    ['note', 'Third one today.'],
    ['message', 'Bye!'],
    ['status', null],
  ])
  expect(read).toMatchObject({
    channel: 'chat',
    status: { canonical: 'resolved', raw: 'closed' },
    tags: ['gift'],
    customFields: { 'Issue type': 'Returns' },
    customer: { identities: [{ kind: 'email', value: 'bo@example.test' }] },
  })
})

it('sees what the adapter wrote, and that it is gone when it deletes it', async () => {
  const conversation_id = await ground.createConversation({ message: { text: 'Where is my cup?' } })
  await ours.note?.({ conversation: conversation_id, text: 'Ask the <warehouse>.', key: 'k1' })
  await ours.addTags?.({ conversation: conversation_id, tags: ['attune-seen'] })
  const found = await theirs.conversations.find({ conversation_id })
  const [note] = found.conversation_parts?.conversation_parts ?? []
  expect(note).toMatchObject({ part_type: 'note', author: { id: world.self().id } })
  expect(note?.body).toContain('&lt;warehouse&gt;')
  expect(found.tags?.tags?.map(({ name }) => name)).toEqual(['attune-seen'])
  const { cursor } = await ours.conversations()
  await theirs.conversations.deleteConversation({ conversation_id: Number(conversation_id) })
  const { items } = await ours.conversations({ cursor })
  expect(items.find(({ source }) => source?.id === conversation_id)?.deletion).not.toBeNull()
})
