import { createRequire } from 'node:module'
import type sdk from '@figuro/chatwoot-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { createChatwoot } from '../src/index.ts'

// A CommonJS module, which Node and its types wrap in different ways when it is imported.
const { default: ChatwootClient } = createRequire(import.meta.url)('@figuro/chatwoot-sdk') as typeof sdk

/** Other people's client over real HTTP: what it reads and writes must mean the same to it as to us. */
describe('@figuro/chatwoot-sdk and the adapter at the same Chatwoot', () => {
  const emulator = chatwootEmulator()
  let close = async (): Promise<void> => {}
  let url = ''
  let id = ''

  beforeAll(async () => {
    ;({ close, url } = await emulator.listen())
    id = await emulator.ground.createConversation({
      ...{ subject: 'Teapot', customer: { name: 'Mei Lin', email: 'mei@example.test' }, tags: ['gift'] },
      message: { text: 'The lid does not fit.' },
    })
  })
  afterAll(() => close())

  const theirs = () => new ChatwootClient({ config: { ...config, basePath: url, token: emulator.secret } })
  const config = { with_credentials: true, credentials: 'include' } as const
  const ours = () => createChatwoot({ baseUrl: url, accountId: 1, token: emulator.secret, clock: emulator.clock })

  it('it reads the profile, conversations, messages, labels and contacts as the emulator serves them', async () => {
    const client = theirs()
    expect(await client.profile.profile()).toMatchObject({ name: 'Attune' })
    const { data } = await client.conversations.list({ accountId: 1 })
    expect(data?.payload).toMatchObject([{ id: Number(id), status: 'open', labels: ['gift'] }])
    const one = { accountId: 1, conversationId: Number(id) }
    expect(await client.conversations.get(one)).toMatchObject({ id: Number(id), meta: { sender: { name: 'Mei Lin' } } })
    expect(await client.messages.list(one)).toMatchObject({
      payload: [{ content: 'The lid does not fit.', message_type: 0, private: false, sender: { type: 'contact' } }],
    })
    expect(await client.conversationLabels.list(one)).toMatchObject({ payload: ['gift'] })
    expect(await client.contacts.list({ accountId: 1 })).toMatchObject({ payload: [{ email: 'mei@example.test' }] })
  })

  it('what it writes, the adapter reads', async () => {
    const one = { accountId: 1, conversationId: Number(id) }
    const client = theirs()
    await client.messages.create({
      ...one,
      data: { content: 'Which lid?', message_type: 'outgoing', private: false } as never,
    })
    await client.conversations.toggleStatus({ ...one, data: { status: 'pending' } as never })
    await client.conversationLabels.add({ ...one, data: { labels: ['gift', 'lid'] } as never })
    const conversation = await ours().conversation(id)
    expect(conversation).toMatchObject({ status: { canonical: 'pending' }, tags: ['gift', 'lid'], subject: 'Teapot' })
    const last = conversation.timeline.findLast((entry) => entry.type === 'message')
    expect(last).toMatchObject({ author: { role: 'agent' }, visibility: 'public', body: { text: 'Which lid?' } })
  })

  it('what the adapter writes, it reads: a private note, a reply, a label, a field', async () => {
    const chatwoot = ours()
    await chatwoot.note?.({ conversation: id, text: 'Waits < 3 days & is kind.', key: 'n1' })
    await chatwoot.reply?.({ conversation: id, text: '新的蓋子今天寄出。', key: 'r1' })
    await chatwoot.addTags?.({ conversation: id, tags: ['attune-met'] })
    await chatwoot.setFields?.({ conversation: id, fields: { order: 'A-17' } })
    const one = { accountId: 1, conversationId: Number(id) }
    const { payload } = (await theirs().messages.list(one)) as unknown as { payload: Said[] }
    expect(payload.slice(-2).map(({ content, private: hidden }) => [content.split('\n')[0], hidden])).toEqual([
      ['Waits < 3 days & is kind.', true],
      ['新的蓋子今天寄出。', false],
    ])
    const head = await theirs().conversations.get(one)
    expect(head).toMatchObject({ labels: ['gift', 'lid', 'attune-met'], custom_attributes: { order: 'A-17' } })
  })

  it('its own defaults list only what is open: the adapter sees the rest as well', async () => {
    await emulator.ground.setStatus?.(id, 'resolved')
    const { data } = await theirs().conversations.list({ accountId: 1 })
    expect(data?.payload).toEqual([])
    expect((await ours().conversations()).items.map(({ source }) => source?.id)).toEqual([id])
  })
})

interface Said {
  content: string
  private: boolean
}
