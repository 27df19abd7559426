import type { Conversation } from '@attune/core'
import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { helpScoutEmulator } from '../src/emulator/index.ts'
import { createHelpScout, type HelpScoutOptions, kind } from '../src/index.ts'
import { conversationsWire } from '../src/wire/conversation.ts'

function onEmulator(options: Partial<HelpScoutOptions> = {}) {
  const emulator = helpScoutEmulator()
  const { fetch, clock, secret, ground, world } = emulator
  const setup = { appId: 'app', appSecret: secret, fetch, clock, ...options }
  const helpdesk = createHelpScout(setup)
  const make = (text = 'The lid does not fit.') => ground.createConversation({ message: { text } })
  return { emulator, ground, world, clock, setup, helpdesk, make }
}

const textsOf = ({ timeline }: Conversation): string[] =>
  timeline.flatMap((entry) => (entry.type === 'message' ? [entry.body.text] : []))

describe('lists', () => {
  it('without `_embedded` are empty only where the numbers say so', () => {
    const page = { size: 25, totalElements: 0, totalPages: 0, number: 1 }
    expect(conversationsWire.parse({ page })).toEqual({ rows: [], more: false })
    expect(conversationsWire.parse({ page: { ...page, totalElements: 30, totalPages: 2, number: 3 } }).rows).toEqual([])
    expect(conversationsWire.safeParse({ page: { ...page, totalElements: 30, totalPages: 2 } }).success).toBe(false)
    expect(conversationsWire.safeParse({}).success).toBe(false)
  })

  it('hold the active conversations only, unless asked for all', async () => {
    const { ground, helpdesk, make } = onEmulator()
    await ground.setStatus?.(await make(), 'resolved')
    const { items } = await helpdesk.conversations()
    expect(items.map(({ status }) => status)).toEqual([{ canonical: 'resolved', raw: 'closed' }])
  })

  it('link to their next page by a whole address: nothing is added to it, and no request says `page` twice', async () => {
    const { emulator, setup, make } = onEmulator()
    for (let number = 0; number < 30; number++) await make()
    const asked: URLSearchParams[] = []
    const fetch: typeof emulator.fetch = (input, init) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : String(input))
      if (pathname === '/v2/conversations') asked.push(searchParams)
      return emulator.fetch(input, init)
    }
    const helpdesk = createHelpScout({ ...setup, fetch })
    const { cursor } = await helpdesk.conversations()
    expect((await helpdesk.conversations({ cursor })).items).toHaveLength(5)
    expect(asked.map((query) => query.getAll('page'))).toEqual([['1'], ['2']])
    for (const query of asked) expect([...new Set(query.keys())]).toEqual([...query.keys()])
  })

  it('have pages of their own size: smaller ones are cut from them, also where all changed in one second', async () => {
    const { helpdesk, make } = onEmulator()
    for (let number = 0; number < 60; number++) await make()
    const ids = new Set<string>()
    let page = await helpdesk.conversations({ limit: 10 })
    for (;;) {
      expect(page.items.length).toBeLessThanOrEqual(10)
      for (const { id } of page.items) ids.add(id)
      if (!page.more) break
      page = await helpdesk.conversations({ limit: 10, cursor: page.cursor })
    }
    expect(ids.size).toBe(60)
  })

  it('are filtered by "after", in whole seconds: asked from the second before', async () => {
    const { emulator, helpdesk, clock, make } = onEmulator()
    const since = clock.iso()
    await make()
    const { items } = await helpdesk.conversations({ since })
    expect(items).toHaveLength(1)
    const asked = emulator.calls.at(-1)?.query.modifiedSince
    expect(asked).toBe(`${new Date(Date.parse(since) - 1000).toISOString().slice(0, 19)}Z`)
  })

  it('do not tell when a conversation was modified: a second message of the customer comes all the same', async () => {
    const { ground, helpdesk, clock, make } = onEmulator()
    const id = await make('Hello?')
    clock.advance(60_000)
    const { cursor } = await helpdesk.conversations()
    clock.advance(60_000)
    await ground.reply(id, { text: 'Anybody there?' })
    const { items } = await helpdesk.conversations({ cursor })
    expect(items.map(textsOf)).toEqual([['Hello?', 'Anybody there?']])
  })

  it('bring a change that shows in no time, such as a rating', async () => {
    const { ground, helpdesk, clock, make } = onEmulator()
    const id = await make()
    await ground.reply(id, { role: 'agent', text: 'A new lid is on its way.' })
    clock.advance(60_000)
    const before = await helpdesk.conversations()
    clock.advance(60_000)
    await ground.rate?.(id, { score: 1, comment: 'Lovely!' })
    const { items } = await helpdesk.conversations({ cursor: before.cursor })
    expect(items[0]?.remoteUpdatedAt).toBe(before.items[0]?.remoteUpdatedAt)
    expect(items[0]?.timeline.at(-1)).toMatchObject({ type: 'rating', rating: { score: 3, comment: 'Lovely!' } })
    expect((await helpdesk.conversations({ cursor: before.cursor })).items).toHaveLength(1)
  })

  it('say in words how long somebody waits, which is no change', async () => {
    const { helpdesk, clock, make } = onEmulator()
    await make()
    clock.advance(60_000)
    const { cursor } = await helpdesk.conversations()
    clock.advance(120_000)
    expect((await helpdesk.conversations({ cursor })).items).toEqual([])
  })
})

describe('chats', () => {
  function chat() {
    const bench = onEmulator()
    const mei = bench.world.addCustomer({ name: 'Mei Lin', email: 'mei@example.test' })
    const message = { author: authorOf(mei), text: 'My parcel should have come on Monday.' }
    const { id } = bench.world.addConversation({ channel: 'chat', customerId: mei.id, message })
    return { ...bench, id }
  }

  it('are cut short where they come embedded, and read whole', async () => {
    const { helpdesk } = chat()
    const [item] = (await helpdesk.conversations()).items
    expect(item?.channel).toBe('chat')
    expect(item && textsOf(item)).toEqual(['My parcel should have come on Monday.'])
  })

  it('tell machines from people, by version 3', async () => {
    const { ground, helpdesk, id } = chat()
    await ground.reply(id, { role: 'ai', text: 'It leaves today.' })
    await ground.reply(id, { role: 'agent', text: 'I have asked the warehouse.' })
    const said = (await helpdesk.conversation(id)).timeline.filter((entry) => entry.type === 'message')
    expect(said.map(({ author }) => author.role)).toEqual(['customer', 'ai', 'agent'])
  })

  it('are read on all their pages', async () => {
    const { ground, helpdesk, id } = chat()
    for (let number = 0; number < 60; number++) await ground.reply(id, { text: `Line ${number}.` })
    const texts = textsOf(await helpdesk.conversation(id))
    expect(texts).toHaveLength(61)
    expect(texts.at(-1)).toBe('Line 59.')
  })
})

describe('writing', () => {
  it('a reply leaves the status as it is, although Help Scout would open the conversation', async () => {
    const { ground, helpdesk, make } = onEmulator()
    const conversation = await make()
    await ground.setStatus?.(conversation, 'resolved')
    await helpdesk.reply?.({ conversation, text: 'Enjoy your tea!', key: 'r1' })
    expect((await helpdesk.conversation(conversation)).status.canonical).toBe('resolved')
  })

  it('a reply with the same words is another one once the customer has written again', async () => {
    const { ground, helpdesk, make } = onEmulator()
    const conversation = await make()
    const thanks = (key: string) => helpdesk.reply?.({ conversation, text: 'You are welcome & <see> you.', key })
    expect(await thanks('r1')).toMatchObject({ changed: true })
    expect(await thanks('r1')).toMatchObject({ changed: false })
    await ground.reply(conversation, { text: 'Thanks again!' })
    expect(await thanks('r2')).toMatchObject({ changed: true })
  })

  it('knows no capital letters in tags', async () => {
    const { helpdesk, make } = onEmulator()
    const conversation = await make()
    await helpdesk.addTags?.({ conversation, tags: ['VIP'] })
    expect(await helpdesk.addTags?.({ conversation, tags: ['vip'] })).toEqual({ id: null, changed: false })
    expect(await helpdesk.removeTags?.({ conversation, tags: ['Vip'] })).toEqual({ id: null, changed: true })
  })

  it('replaces all tags and all fields by those that are sent, so those of others are sent along', async () => {
    const { emulator, ground, helpdesk, make } = onEmulator()
    const conversation = await make()
    await ground.addTags?.(conversation, ['gift'])
    await ground.setFields?.(conversation, { '531': 'trial', '532': 'gold' })
    await helpdesk.addTags?.({ conversation, tags: ['attune-low'] })
    await helpdesk.setFields?.({ conversation, fields: { '531': 'paid' } })
    const sent = emulator.calls.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body))
    expect(sent).toEqual([
      { tags: ['gift', 'attune-low'] },
      {
        fields: [
          { id: 531, value: 'paid' },
          { id: 532, value: 'gold' },
        ],
      },
    ])
  })

  it('tags are replaced all at once: ours, written over by somebody who had read before us, come again on top of theirs', async () => {
    const { emulator, ground, world, setup, make } = onEmulator()
    const conversation = await make()
    await ground.addTags?.(conversation, ['gift'])
    let writes = 0
    const fetch: typeof emulator.fetch = async (input, init) => {
      const answer = await emulator.fetch(input, init)
      const last = emulator.calls.at(-1)
      if (last?.method === 'PUT' && last.path.endsWith('/tags') && ++writes === 1)
        world.setTags(conversation, ['gift', 'theirs'])
      return answer
    }
    await createHelpScout({ ...setup, fetch }).addTags?.({ conversation, tags: ['attune-low'] })
    expect(world.conversation(conversation)?.tags).toEqual(['gift', 'theirs', 'attune-low'])
  })

  it('knows custom fields by number only', async () => {
    const { helpdesk, make } = onEmulator()
    const conversation = await make()
    await expect(helpdesk.setFields?.({ conversation, fields: { Plan: 'x' } })).rejects.toThrow('by their number')
    expect(await helpdesk.setFields?.({ conversation, fields: { '531': 'x' } })).toMatchObject({ changed: true })
    expect(await helpdesk.setFields?.({ conversation, fields: { '531': 'x' } })).toMatchObject({ changed: false })
  })
})

it('a conversation that was merged into another is not found, and answers with no other', async () => {
  const { ground, helpdesk, make } = onEmulator()
  const from = await make()
  await ground.merge?.(from, await make())
  await expect(helpdesk.conversation(from)).rejects.toMatchObject({ code: 'not_found', retryable: false })
})

describe('the token', () => {
  const tokensAsked = (emulator: ReturnType<typeof helpScoutEmulator>): number =>
    emulator.calls.filter(({ path }) => path.endsWith('/oauth2/token')).length

  it('is asked for once, and again before its two days are over', async () => {
    const { emulator, helpdesk, clock, make } = onEmulator()
    await make()
    await Promise.all([helpdesk.check(), helpdesk.conversations(), helpdesk.customers?.()])
    expect(tokensAsked(emulator)).toBe(1)
    clock.advance(3 * 24 * 3_600_000)
    await helpdesk.check()
    expect(tokensAsked(emulator)).toBe(2)
  })

  it('is asked for again when it is refused before its time', async () => {
    const { emulator, helpdesk } = onEmulator()
    await helpdesk.check()
    emulator.faults.add({ fault: { kind: 'status', status: 401 }, match: { path: '/v2/users/me' }, times: 1 })
    await helpdesk.check()
    expect(tokensAsked(emulator)).toBe(2)
  })
})

it('writes count twice against the minute: the wait is the one Help Scout asks for, and the note is written once', async () => {
  const { emulator, ground, helpdesk, clock, make } = onEmulator()
  const conversation = await make()
  const headers = { 'X-RateLimit-Limit-Minute': '200', 'X-RateLimit-Remaining-Minute': '1' }
  const asks = { ...headers, 'X-RateLimit-Retry-After': '9' }
  emulator.faults.add({ fault: { kind: 'rate_limit', headers: asks }, match: { method: 'POST', path: '/notes' } })
  await helpdesk.note?.({ conversation, text: 'Waits since Tuesday.', key: 'k1' })
  expect(clock.sleeps.reduce((sum, time) => sum + time, 0)).toBeGreaterThanOrEqual(9000)
  const [truth] = await ground.conversations()
  expect(truth?.entries.filter(({ text }) => text.includes('Waits since Tuesday.'))).toHaveLength(1)
})

describe('webhooks', () => {
  const secret = 'a-key'
  const now = '2026-05-03T09:30:00.000Z'

  async function received(event: string, content: object) {
    const { emulator, helpdesk } = onEmulator({ webhookSecrets: [secret] })
    const body = new TextEncoder().encode(JSON.stringify(content))
    const request = emulator.webhook?.signed(body, { url: 'https://attune.test/hook', secret, at: now })
    if (request === undefined) throw new TypeError('the emulator sends no webhooks')
    const headers = new Headers(request.headers as Headers)
    headers.set('X-HelpScout-Event', event)
    return helpdesk.webhook?.receive({ ...request, headers }, { now })
  }

  it('about a rating name the conversation, not the rating', async () => {
    const receipt = await received('satisfaction.ratings', { id: 5434, conversationId: 1560011, rating: 'great' })
    expect(receipt?.events).toMatchObject([{ kind: 'conversation.changed', subject: '1560011' }])
    expect((await received('satisfaction.ratings', { id: 5434, rating: 'great' }))?.ignored).toBe(
      'satisfaction.ratings',
    )
  })

  it('that Help Scout sends to try the address out are answered, and are no event', async () => {
    expect(await received('helpscout.test', { id: 1 })).toMatchObject({ events: [], ignored: 'helpscout.test' })
  })

  it('that only notify carry an address and no conversation: they are refused, not taken in silence', async () => {
    const notified = received('convo.created', { resource: 'https://api.helpscout.net/v2/conversations/7' })
    await expect(notified).rejects.toMatchObject({ code: 'wire_format' })
  })

  it('sign no time and have no number: the same one may come again, and is told without an id', async () => {
    const receipt = await received('convo.tags', { id: 7 })
    expect(receipt?.events).toMatchObject([{ id: null, at: null, subject: '7' }])
  })

  it('about a live chat in Beacon carry the id of the chat, and are left alone', async () => {
    expect((await received('beacon.chat.created', { id: 'b3c8' }))?.ignored).toBe('beacon.chat.created')
  })

  it('are not there without a secret', () => {
    const { helpdesk } = onEmulator()
    expect([helpdesk.webhook, helpdesk.capabilities.webhook]).toEqual([undefined, 'no'])
  })
})

it('connects from settings', () => {
  const helpdesk = kind.connect({ appId: 'app', appSecret: 's', webhookSecrets: 'one,two' })
  expect(helpdesk.capabilities).toEqual(kind.capabilities)
  expect(() => kind.connect({ appId: 'app' })).toThrow('HELP_SCOUT_APP_SECRET')
})
