import { createHmac } from 'node:crypto'
import type { Conversation, Page } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { requestTrackerEmulator } from '../src/emulator/index.ts'
import { quoted } from '../src/endpoints/tickets.ts'
import { createRequestTracker, type RequestTrackerOptions } from '../src/index.ts'

function onEmulator(options: Partial<RequestTrackerOptions> = {}) {
  const emulator = requestTrackerEmulator()
  const { fetch, clock, secret, ground } = emulator
  const rt = createRequestTracker({
    baseUrl: 'http://rt.test',
    token: secret,
    tagsField: 'Tags',
    fetch,
    clock,
    ...options,
  })
  const ticket = (text = 'The lid does not fit.') => ground.createConversation({ message: { text } })
  return { emulator, ground, rt, ticket }
}

const textsOf = ({ timeline }: Conversation): string[] =>
  timeline.flatMap((entry) => (entry.type === 'message' ? [entry.body.text] : []))

const idsOf = ({ items }: Page<Conversation>): (string | undefined)[] => items.map(({ source }) => source?.id)

/** Answers one path with something else. */
const instead = (original: typeof fetch, match: string, answer: () => Response): typeof fetch => {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    return new URL(url).pathname.endsWith(match) ? answer() : original(input, init)
  }
}

describe('traps of Request Tracker', () => {
  it('history and attachments tell no total and no next page: a page that is not full is the last', async () => {
    const { ground, rt, ticket } = onEmulator()
    const id = await ticket()
    for (let number = 0; number < 120; number++) await ground.reply(id, { text: `Line ${number}.` })
    const texts = textsOf(await rt.conversation(id))
    expect(texts).toHaveLength(121)
    expect(texts.at(-1)).toBe('Line 119.')
  })

  it('a list holds ids alone unless fields are named, so every list names them', async () => {
    const { emulator, ground, rt, ticket } = onEmulator()
    const id = await ticket('It arrived broken.')
    await ground.reply(id, { role: 'agent', text: 'I am sorry.' })
    const headers = { authorization: `token ${emulator.secret}` }
    const bare = await emulator.fetch(
      `http://rt.test/REST/2.0/tickets?query=${encodeURIComponent("LastUpdated >= '1970-01-02'")}`,
      { headers },
    )
    expect(((await bare.json()) as { items: object[] }).items.map(Object.keys)).toEqual([['id', 'type']])
    const asked = emulator.calls.length
    const [listed] = (await rt.conversations()).items
    await rt.customers?.()
    expect(listed && textsOf(listed)).toEqual(['It arrived broken.', 'I am sorry.'])
    const lists = emulator.calls
      .slice(asked)
      .filter(({ path }) => /\/(?:tickets|history|attachments|users)$/.test(path))
    expect(lists.length).toBeGreaterThanOrEqual(4)
    expect(lists.filter(({ query }) => query.fields === undefined)).toEqual([])
  })

  it('a ticket that is resolved after the last pull comes with the next, and is not left open', async () => {
    const { emulator, ground, rt, ticket } = onEmulator()
    const id = await ticket()
    emulator.clock.advance(600_000)
    const { cursor } = await rt.conversations()
    emulator.clock.advance(600_000)
    await ground.setStatus?.(id, 'resolved')
    const { items } = await rt.conversations({ cursor })
    expect(items.map(({ status }) => status)).toEqual([{ canonical: 'resolved', raw: 'resolved' }])
    expect(items[0]?.resolvedAt).toBe(emulator.clock.iso())
  })

  it('a time in a query is read in the time zone of whoever asks, so it is asked for as seen from now', async () => {
    const { emulator, rt, ticket } = onEmulator()
    const older = await ticket()
    emulator.clock.advance(6 * 3_600_000)
    const since = emulator.clock.iso()
    const newer = await ticket()
    emulator.clock.advance(60_000)
    // What RT makes of times of day: nine hours too early here, and of one that ends in Z the whole day.
    const headers = { authorization: `token ${emulator.secret}` }
    for (const asked of [since, since.slice(0, 19).replace('T', ' ')]) {
      const query = encodeURIComponent(`LastUpdated >= '${asked}'`)
      const answer = await emulator.fetch(`http://rt.test/REST/2.0/tickets?query=${query}`, { headers })
      expect(((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id)).toContain(older)
    }
    const { items, cursor } = await rt.conversations({ since })
    expect(items.map(({ source }) => source?.id)).toEqual([newer])
    expect((await rt.conversations({ cursor })).items).toEqual([])
    const queries = emulator.calls.flatMap(({ query }) => query.query ?? []).slice(2)
    expect(queries.filter((query) => /LastUpdated/.test(query) && !/'-\d+ seconds'/.test(query))).toEqual([])
  })

  it('users cannot be searched by their last change: those who changed are found by halving the sorted list', async () => {
    const { emulator, ground, rt } = onEmulator()
    for (let number = 0; number < 40; number++) {
      const customer = { name: `Kim ${number}`, email: `kim-${number}@example.test` }
      await ground.createConversation({ subject: 'Teapot', customer, message: { text: 'The lid does not fit.' } })
      emulator.clock.advance(60_000)
    }
    const since = new Date(emulator.clock.now() - 3 * 60_000).toISOString()
    const asked = emulator.calls.length
    const names: (string | null)[] = []
    let cursor: string | undefined
    for (let more = true; more; ) {
      const page = await rt.customers?.({ since, limit: 2, cursor })
      names.push(...(page?.items ?? []).map(({ names: { display } }) => display))
      cursor = page?.cursor
      more = page?.more ?? false
    }
    expect(names).toEqual(['Kim 37', 'Kim 38', 'Kim 39'])
    const lists = emulator.calls.slice(asked).filter(({ path }) => path.endsWith('/users'))
    expect(lists.length).toBeLessThan(25)
  })

  it('a stale If-Match is refused with 412, also after a change of ours: none is sent, tags are read again instead', async () => {
    const { emulator, ground, rt, ticket } = onEmulator()
    const id = await ticket()
    await rt.addTags?.({ conversation: id, tags: ['first'] })
    await ground.addTags?.(id, ['by-a-colleague'])
    await rt.addTags?.({ conversation: id, tags: ['second'] })
    const [truth] = await ground.conversations()
    expect(truth?.tags).toEqual(['first', 'by-a-colleague', 'second'])
    expect(emulator.calls.filter(({ headers }) => 'if-match' in headers)).toEqual([])
  })

  it('a webhook of RT’s own is not there and has no signature: without the scrip’s secret there is no receiver', () => {
    expect(onEmulator().rt.webhook).toBeUndefined()
    expect(onEmulator().rt.capabilities.webhook).toBe('no')
  })

  it('per_page is cut down to 100 without a word', async () => {
    const { emulator, rt, ticket } = onEmulator()
    for (let number = 0; number < 101; number++) await ticket()
    const first = await rt.conversations({ limit: 1000 })
    expect(first.more).toBe(true)
    const rest = await rt.conversations({ limit: 1000, cursor: first.cursor })
    expect(new Set([...idsOf(first), ...idsOf(rest)]).size).toBe(101)
    expect(emulator.calls.every(({ query }) => Number(query.per_page ?? 0) <= 100)).toBe(true)
  })

  it('the words are not in the transaction but in its attachments, and a mail that went out is not said again', async () => {
    const { ground, rt, ticket } = onEmulator()
    const id = await ticket('It arrived broken.')
    await ground.reply(id, { role: 'agent', text: 'I am sorry.' })
    expect(textsOf(await rt.conversation(id))).toEqual(['It arrived broken.', 'I am sorry.'])
  })

  it('content is plain in a list and base64 alone: long ones are fetched one by one', async () => {
    const { emulator, ground, rt, ticket } = onEmulator()
    const id = await ticket('Das Täßchen 茶杯 ist kaputt.')
    const attachments = [{ name: 'film.mp4', mediaType: 'video/mp4', bytes: 5_000_000 }]
    await ground.reply(id, { text: '请看视频。', attachments })
    expect(textsOf(await rt.conversation(id))).toEqual(['Das Täßchen 茶杯 ist kaputt.', '请看视频。'])
    expect(emulator.calls.filter(({ path }) => path.includes('/attachment/')).length).toBeGreaterThan(1)
    expect(
      emulator.calls.some(({ query }) => query.fields?.includes('Content,') || query.fields?.endsWith(',Content')),
    ).toBe(false)
  })

  it('1970 is a time that was never set', async () => {
    const { rt, ticket } = onEmulator()
    const conversation = await rt.conversation(await ticket())
    expect(conversation.resolvedAt).toBeNull()
    expect(conversation.openedAt).not.toBeNull()
  })

  it('ids are numbers in a single record and strings in lists, and one string here', async () => {
    const { rt, ticket } = onEmulator()
    const id = await ticket()
    const [listed] = (await rt.conversations()).items
    expect((await rt.conversation(id)).id).toBe(listed?.id)
    expect(listed?.source?.id).toBe(id)
  })

  it('a user is a name in tickets and a number alone: both are one customer', async () => {
    const { rt, ticket } = onEmulator()
    const conversation = await rt.conversation(await ticket())
    const { items } = (await rt.customers?.()) ?? { items: [] }
    expect(items.map(({ id }) => id)).toEqual([conversation.customer?.id])
  })

  it('lists do not tell who is of the staff, so each writer is looked up once', async () => {
    const { emulator, ground, rt, ticket } = onEmulator()
    const id = await ticket()
    for (let number = 0; number < 3; number++) await ground.reply(id, { role: 'agent', text: `Answer ${number}.` })
    await rt.conversation(id)
    await rt.conversation(id)
    expect(emulator.calls.filter(({ path }) => path.endsWith('/user/agent'))).toHaveLength(1)
  })

  it('asked for a merged ticket, RT answers with another: its words do not come under both ids', async () => {
    const { ground, rt, ticket } = onEmulator()
    const [from, into] = [await ticket('About the saucer.'), await ticket('About the cup.')]
    await ground.merge?.(from, into)
    const gone = await rt.conversation(from)
    expect(gone.source?.id).toBe(from)
    expect(gone.deletion?.reason).toBe('merged')
    expect(textsOf(gone)).toEqual([])
    expect(gone.timeline[0]).toMatchObject({ direction: 'into', otherConversationId: (await rt.conversation(into)).id })
  })

  it('a deleted ticket is gone from lists and still answers by its id', async () => {
    const { ground, rt, ticket } = onEmulator()
    const id = await ticket()
    await ground.delete?.(id)
    expect(idsOf(await rt.conversations())).toEqual([])
    expect((await rt.conversation(id)).deletion).toMatchObject({ reason: 'deleted' })
  })

  it('a change that RT did not make is answered with 200 and a sentence', async () => {
    const { rt, ticket } = onEmulator()
    const conversation = await ticket()
    await expect(rt.setFields?.({ conversation, fields: { Severity: 'Dreadful' } })).rejects.toMatchObject({
      code: 'rejected',
    })
    const denied = onEmulator()
    const id = await denied.ticket()
    const fetch: typeof denied.emulator.fetch = async (input, init) =>
      (input instanceof Request ? input.method : init?.method) === 'PUT'
        ? Response.json(['Ticket 1: Permission Denied'])
        : denied.emulator.fetch(input, init)
    const rt2 = createRequestTracker({ baseUrl: 'http://rt.test', token: denied.emulator.secret, fetch })
    await expect(rt2.setFields?.({ conversation: id, fields: { Order: 'A-1' } })).rejects.toMatchObject({
      code: 'permission',
    })
  })

  it('unknown custom fields are ignored by RT, so they are refused here', async () => {
    const { rt, ticket } = onEmulator()
    const conversation = await ticket()
    await expect(rt.setFields?.({ conversation, fields: { Sevrity: 'High' } })).rejects.toThrow(
      /no custom field "Sevrity"/,
    )
  })

  it('the values of a field are replaced all at once: ours, written over by somebody who had read before us, come again on top of theirs', async () => {
    const { emulator, ground, ticket } = onEmulator()
    const { world, clock, secret: token } = emulator
    const conversation = await ticket()
    await ground.addTags?.(conversation, ['gift'])
    let writes = 0
    const fetch: typeof emulator.fetch = async (input, init) => {
      const answer = await emulator.fetch(input, init)
      const last = emulator.calls.at(-1)
      if (last?.method === 'PUT' && last.path.endsWith(`/ticket/${conversation}`) && ++writes === 1)
        world.setTags(conversation, ['gift', 'theirs'])
      return answer
    }
    const rt = createRequestTracker({ baseUrl: 'http://rt.test', token, tagsField: 'Tags', fetch, clock })
    await rt.addTags?.({ conversation, tags: ['attune-low'] })
    expect(world.conversation(conversation)?.tags).toEqual(['gift', 'theirs', 'attune-low'])
  })

  it('the id of a new note stands only in the Location header', async () => {
    const { emulator, rt, ticket } = onEmulator()
    const conversation = await ticket()
    const { id } = (await rt.note?.({ conversation, text: 'Waits since Tuesday.', key: 'k1' })) ?? {}
    expect(emulator.world.conversation(conversation)?.entries.at(-1)?.id).toBe(id)
  })

  it('a ticket opened by a form in the customer’s words is the customer’s, when the form’s account is named', async () => {
    const emulator = requestTrackerEmulator()
    const { world, fetch, secret } = emulator
    const mei = world.addCustomer({ name: 'Mei', email: 'mei@example.test' })
    const form = world.addStaff({ name: 'Web form', email: 'form@rt.test' })
    const author = { role: 'agent', id: form.id, name: form.name } as const
    const { id } = world.addConversation({ customerId: mei.id, message: { author, text: '杯子碎了。' } })
    const roleWith = async (speaksForRequestor: string[]) => {
      const rt = createRequestTracker({ baseUrl: 'http://rt.test', token: secret, fetch, speaksForRequestor })
      const [first] = (await rt.conversation(id)).timeline
      return first?.type === 'message' ? first.author.role : null
    }
    expect(await roleWith([])).toBe('agent')
    expect(await roleWith(['form'])).toBe('customer')
  })

  it('a queue’s name cannot end its string and ask for other tickets', async () => {
    const { emulator, rt } = onEmulator({ queues: ["Sup'port", 'Returns'] })
    await rt.conversations()
    expect(emulator.calls[0]?.query.query).toContain(`AND (Queue = 'Sup\\'port' OR Queue = 'Returns')`)
    expect(quoted("a\\'b")).toBe("'a\\\\\\'b'")
  })

  it('a ticket that is gone between the list and its history does not end the pull', async () => {
    const { emulator, ticket } = onEmulator()
    const [gone, stays] = [await ticket(), await ticket()]
    const fetch = instead(emulator.fetch, `/ticket/${gone}/history`, () =>
      Response.json({ message: 'Not Found' }, { status: 404 }),
    )
    const rt = createRequestTracker({ baseUrl: 'http://rt.test', token: emulator.secret, fetch })
    expect(idsOf(await rt.conversations())).toEqual([stays])
  })

  it('a user who may not be looked at is taken for one of the staff, never for a customer', async () => {
    const { emulator, ground, ticket } = onEmulator()
    const id = await ticket()
    await ground.reply(id, { role: 'agent', text: 'Hello.' })
    const fetch = instead(emulator.fetch, '/user/agent', () => Response.json({ message: 'Forbidden' }, { status: 403 }))
    const rt = createRequestTracker({ baseUrl: 'http://rt.test', token: emulator.secret, fetch })
    const said = (await rt.conversation(id)).timeline.filter((entry) => entry.type === 'message')
    expect(said.map(({ author }) => author.role)).toEqual(['customer', 'agent'])
  })

  it('the webhook of a merge names the ticket it went into only in a link', async () => {
    const { emulator } = onEmulator()
    const secret = 'secret-of-the-scrip'
    const rt = createRequestTracker({
      baseUrl: 'http://rt.test',
      token: emulator.secret,
      webhookSecrets: secret,
      fetch: emulator.fetch,
    })
    const body = Buffer.from(
      '{"event":"AddLink","field":"MergedInto","new":"fsck.com-rt://rt.test/ticket/12","ticket":9,"creator":"x"}',
    )
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
    const headers = new Headers({ 'x-rt-signature': signature, 'x-rt-delivery': '77' })
    const receipt = await rt.webhook?.receive(
      { method: 'POST', url: 'https://x/rt', headers, body },
      { now: '2026-03-02T09:00:00.000Z' },
    )
    expect(receipt?.events).toMatchObject([
      { id: '77', kind: 'conversation.merged', subject: '9', into: '12', own: false },
    ])
  })

  it('baseUrl is the address of RT itself', () => {
    expect(() => createRequestTracker({ baseUrl: 'https://rt.test/REST/2.0', token: 't' })).toThrow(
      /without \/REST\/2\.0/,
    )
    expect(() => createRequestTracker({ baseUrl: 'https://rt.test', tokn: 't' } as never)).toThrow(/token/)
  })
})
