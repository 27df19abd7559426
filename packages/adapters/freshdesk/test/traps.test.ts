import { ratingShare } from '@attune/adapter-kit'
import { paginate } from '@attune/core'
import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { answering, baseUrl, desk, idsOf, messagesIn, pullAll, textsOf } from './desk.ts'

const DAY = 86_400_000

describe('traps of Freshdesk, pulling', () => {
  it('without updated_since only tickets of the last 30 days come, so it is always asked with one', async () => {
    const { emulator, clock, calls, freshdesk, ticket } = desk()
    const old = await ticket()
    clock.advance(90 * DAY)
    const headers = { authorization: `Basic ${btoa(`${emulator.secret}:X`)}` }
    expect(await (await emulator.fetch(`${baseUrl}/api/v2/tickets`, { headers })).json()).toEqual([])
    expect(idsOf(await freshdesk.conversations())).toEqual([old])
    const lists = calls.filter(({ path }) => path === '/api/v2/tickets').slice(1)
    expect(lists.every(({ query }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(query.updated_since ?? ''))).toBe(true)
  })

  it('no page behind the 300th is served, so it goes on from the last change and not by page numbers', async () => {
    const { emulator, calls, clock, freshdesk, ticket } = desk({}, { pageCap: 3 })
    const ids: string[] = []
    for (let number = 0; number < 14; number++) {
      ids.push(await ticket())
      clock.advance(60_000)
    }
    const headers = { authorization: `Basic ${btoa(`${emulator.secret}:X`)}` }
    const fourth = await emulator.fetch(`${baseUrl}/api/v2/tickets?page=4&per_page=2`, { headers })
    expect(fourth.status).toBe(400)
    const { items } = await pullAll((options) => freshdesk.conversations(options), { limit: 2 })
    expect(new Set(items.map(({ source }) => source?.id))).toEqual(new Set(ids))
    expect(Math.max(...calls.slice(1).map(({ query }) => Number(query.page ?? 1)))).toBe(1)
  })

  it('more tickets of one second than the pages hold are an error, never a loss', async () => {
    const { emulator, freshdesk, ticket } = desk({}, { pageCap: 3 })
    for (let number = 0; number < 9; number++) await ticket()
    await expect(pullAll((options) => freshdesk.conversations(options), { limit: 2 })).rejects.toMatchObject({
      code: 'rejected',
    })
    // Larger pages hold them.
    expect(emulator.world.conversations()).toHaveLength(9)
    expect((await pullAll((options) => freshdesk.conversations(options), { limit: 9 })).items).toHaveLength(9)
  })

  it('per_page over 100 is refused, so it is never asked', async () => {
    const { calls, freshdesk, ticket } = desk()
    await ticket()
    expect((await freshdesk.conversations({ limit: 1000 })).items).toHaveLength(1)
    expect(calls.every(({ query }) => Number(query.per_page ?? 0) <= 100)).toBe(true)
  })

  it('a list has no description unless it is asked for', async () => {
    const { calls, freshdesk, ticket } = desk()
    await ticket('It arrived broken.')
    const [conversation] = (await freshdesk.conversations()).items
    expect(conversation && textsOf(conversation)).toEqual(['It arrived broken.'])
    expect(calls[0]?.query.include?.split(',')).toEqual(['requester', 'stats', 'description'])
  })

  it('files of the first message stand only in a ticket asked for alone; who does without saves the request', async () => {
    const attachments = [{ name: '杯子.png', mediaType: 'image/png', bytes: 68_421 }]
    const filesWith = async (firstMessageFiles: boolean) => {
      const { calls, freshdesk, ground } = desk({ firstMessageFiles })
      await ground.createConversation({ message: { text: 'See the picture.', attachments } })
      const [conversation] = (await freshdesk.conversations()).items
      const alone = calls.filter(({ path }) => /\/tickets\/\d+$/.test(path)).length
      return [conversation && messagesIn(conversation)[0]?.attachments.map(({ name }) => name), alone]
    }
    expect(await filesWith(true)).toEqual([['杯子.png'], 1])
    expect(await filesWith(false)).toEqual([[], 0])
  })

  it('all conversations of a changed ticket come, over pages of 100', async () => {
    const { calls, freshdesk, ground, ticket } = desk()
    const id = await ticket()
    for (let number = 0; number < 205; number++) await ground.reply(id, { text: `Line ${number}.` })
    const texts = textsOf(await freshdesk.conversation(id))
    expect(texts).toHaveLength(206)
    expect(texts.at(-1)).toBe('Line 204.')
    expect(calls.filter(({ path }) => path.endsWith('/conversations'))).toHaveLength(3)
  })

  it('a ticket that is gone between the list and its conversations does not end the pull', async () => {
    const place = desk()
    const [gone, stays] = [await place.ticket(), await place.ticket()]
    const freshdesk = answering(place, ({ pathname }) =>
      pathname.includes(`/tickets/${gone}/`) ? new Response(null, { status: 404 }) : null,
    )
    expect(idsOf(await freshdesk.conversations())).toEqual([stays])
  })

  it('whether a page follows stands in the Link header alone, not in how full the page is', async () => {
    const { calls, freshdesk, ticket } = desk()
    for (let number = 0; number < 2; number++) await ticket()
    const { items } = await pullAll((options) => freshdesk.conversations(options), { limit: 2 })
    expect(items).toHaveLength(2)
    const lists = calls.filter(({ path, query }) => path === '/api/v2/tickets' && query.filter === undefined)
    expect(lists).toHaveLength(1)
  })

  it('the search ends at 300 tickets, so nothing is ever searched', async () => {
    const { calls, freshdesk, ticket } = desk()
    const id = await ticket()
    await pullAll((options) => freshdesk.conversations(options))
    await freshdesk.customers?.()
    await freshdesk.conversation(id)
    expect(calls.length).toBeGreaterThan(3)
    expect(calls.filter(({ path }) => path.includes('/search'))).toEqual([])
  })

  it('one endpoint has a limit of its own: turned away at the conversations, the pull waits there and misses nothing', async () => {
    const { emulator, clock, freshdesk, ground, ticket } = desk()
    const id = await ticket('One.')
    await ground.reply(id, { text: 'Two.' })
    emulator.faults.add({ fault: { kind: 'rate_limit', retryAfter: 11 }, match: { path: '/conversations' } })
    const { items } = await pullAll((options) => freshdesk.conversations(options))
    expect(items.map(textsOf)).toEqual([['One.', 'Two.']])
    expect(clock.sleeps.reduce((sum, time) => sum + time, 0)).toBeGreaterThanOrEqual(11_000)
  })

  it('a status that changed after the last pull comes with the next', async () => {
    const { clock, freshdesk, ground, ticket } = desk()
    const id = await ticket()
    const { cursor } = await pullAll((options) => freshdesk.conversations(options))
    clock.advance(DAY)
    await ground.setStatus?.(id, 'closed')
    const { items } = await pullAll((options) => freshdesk.conversations(options), { cursor })
    expect(items.map(({ status }) => status)).toEqual([{ canonical: 'closed', raw: '5' }])
    expect(items[0]?.closedAt).toBe(clock.iso())
  })

  it('deleted tickets and spam are in lists of their own, and come as tombstones without a word', async () => {
    const { emulator, clock, freshdesk, ground, ticket } = desk()
    const deleted = await ground.createConversation({ subject: 'My address', message: { text: 'One.' } })
    const [spam, alive] = [await ticket('Two.'), await ticket('Three.')]
    clock.advance(DAY)
    const first = await pullAll((options) => freshdesk.conversations(options))
    expect(first.items).toHaveLength(3)
    clock.advance(DAY)
    await ground.delete?.(deleted)
    emulator.markAsSpam(spam)
    const { items } = await pullAll((options) => freshdesk.conversations(options), { cursor: first.cursor })
    const told = items.map(({ source, deletion, timeline, subject }) => [
      source?.id,
      deletion?.reason,
      timeline,
      subject,
    ])
    expect(told).toEqual([
      [deleted, 'deleted', [], null],
      [spam, 'spam', [], null],
    ])
    expect((await freshdesk.conversation(deleted)).deletion).toEqual({ at: clock.iso(), reason: 'deleted' })
    expect((await freshdesk.conversation(spam)).deletion?.reason).toBe('spam')
    expect((await freshdesk.conversation(alive)).deletion).toBeNull()
  })

  it('the list a ticket stands in says that it is gone, also where no flag does', async () => {
    const place = desk()
    const [deleted, spam] = [await place.ticket(), await place.ticket()]
    await place.ground.delete?.(deleted)
    place.emulator.markAsSpam(spam)
    const freshdesk = answering(place, ({ pathname }, original) =>
      pathname.endsWith('/tickets')
        ? original().then(async (answer) => {
            const rows = (await answer.json()) as { deleted?: boolean; spam?: boolean }[]
            return Response.json(rows.map(({ deleted: _deleted, spam: _spam, ...row }) => row))
          })
        : null,
    )
    const { items } = await pullAll((options) => freshdesk.conversations(options))
    expect(items.map(({ source, deletion }) => [source?.id, deletion?.reason])).toEqual([
      [deleted, 'deleted'],
      [spam, 'spam'],
    ])
  })

  it('a list that changed in nothing deletes nothing', async () => {
    const { clock, freshdesk, ticket } = desk()
    await ticket()
    clock.advance(DAY)
    const { cursor } = await pullAll((options) => freshdesk.conversations(options))
    clock.advance(DAY)
    expect((await pullAll((options) => freshdesk.conversations(options), { cursor })).items).toEqual([])
  })

  it('times are those of Freshdesk, ids are strings, and what is not told is null', async () => {
    const place = desk()
    const id = await place.ticket()
    const opened = place.clock.iso()
    place.clock.advance(DAY)
    const sparse = {
      ...{ id: Number(id), subject: null, description: null, description_text: null, status: 6, priority: null },
      ...{ source: null, requester_id: null, responder_id: null, requester: null, stats: null, tags: null },
      ...{ custom_fields: null, created_at: opened, updated_at: null, to_emails: null, attachments: null },
    }
    const freshdesk = answering(place, ({ pathname }) =>
      pathname.endsWith(`/tickets/${id}`) ? Response.json(sparse) : null,
    )
    expect(await freshdesk.conversation(id)).toMatchObject({
      ...{ source: { id }, subject: null, customer: null, assignee: null, tags: [], reopenCount: null },
      ...{ remoteCreatedAt: opened, remoteUpdatedAt: null, observedAt: place.clock.iso(), resolvedAt: null },
      ...{ channel: 'unknown', channelRaw: null, priority: { canonical: 'unknown', raw: null } },
      status: { canonical: 'unknown', raw: '6' },
    })
  })
})

describe('traps of Freshdesk, people and words', () => {
  it('in a web chat the description is said once more in the list, and is taken once', async () => {
    const { freshdesk, world } = desk()
    const mei = world.addCustomer({ name: 'Mei', email: 'mei@example.test' })
    const message = { author: authorOf(mei), text: '在吗？' }
    const { id } = world.addConversation({ channel: 'chat', customerId: mei.id, message })
    world.addMessage(id, message)
    const conversation = await freshdesk.conversation(id)
    // Twice, because she wrote it twice.
    expect(textsOf(conversation)).toEqual(['在吗？', '在吗？'])
    expect(conversation).toMatchObject({ channel: 'chat', channelRaw: '15' })
  })

  it('in a mail the same words twice are two messages', async () => {
    const { freshdesk, ground, ticket } = desk()
    const id = await ticket('Any news?')
    await ground.reply(id, { text: 'Any news?' })
    expect(textsOf(await freshdesk.conversation(id))).toEqual(['Any news?', 'Any news?'])
  })

  it('the first words of an outbound mail are those of an agent', async () => {
    const { freshdesk, ground } = desk()
    const id = await ground.createConversation({ message: { role: 'agent', text: 'Your lamp is back in stock.' } })
    const [first] = messagesIn(await freshdesk.conversation(id))
    expect(first?.author).toMatchObject({ role: 'agent', name: 'Robin' })
  })

  it('an internal task is not for the customer', async () => {
    const place = desk()
    const id = await place.ticket('Count the saucers.')
    const freshdesk = answering(place, ({ pathname }, original) =>
      pathname.endsWith(`/tickets/${id}`)
        ? original().then(async (answer) => Response.json({ ...((await answer.json()) as object), source: 14 }))
        : null,
    )
    expect(messagesIn(await freshdesk.conversation(id)).map(({ visibility }) => visibility)).toEqual(['internal'])
  })

  it('a conversation names its writer by a number alone: each is looked up once', async () => {
    const { calls, freshdesk, ground, ticket } = desk()
    const id = await ticket()
    for (let number = 0; number < 3; number++) await ground.reply(id, { role: 'agent', text: `Answer ${number}.` })
    const said = messagesIn(await freshdesk.conversation(id))
    await freshdesk.conversation(id)
    expect(said.map(({ author }) => [author.role, author.name])).toEqual([
      ['customer', 'Customer 1'],
      ...Array(3).fill(['agent', 'Robin']),
    ])
    expect(calls.filter(({ path }) => path.includes('/agents/'))).toHaveLength(1)
  })

  it('somebody in copy is a customer, not an agent', async () => {
    const { freshdesk, ticket, world } = desk()
    const id = await ticket()
    const friend = world.addCustomer({ name: 'Bo', email: 'bo@example.test' })
    world.addMessage(id, { author: authorOf(friend), text: 'Mine, too.' })
    expect(messagesIn(await freshdesk.conversation(id)).at(-1)?.author).toMatchObject({ role: 'customer', name: 'Bo' })
  })

  it('what a contact says is a customer’s also where it does not count as incoming', async () => {
    const place = desk()
    const id = await place.ticket()
    const friend = place.world.addCustomer({ name: 'Bo', email: 'bo@example.test' })
    place.world.addMessage(id, { author: authorOf(friend), text: 'Mine, too.' })
    const freshdesk = answering(place, ({ pathname }, original) =>
      pathname.endsWith('/conversations')
        ? original().then(async (answer) =>
            Response.json([{ ...((await answer.json()) as object[])[0], incoming: false }]),
          )
        : null,
    )
    expect(messagesIn(await freshdesk.conversation(id)).at(-1)?.author.role).toBe('customer')
  })

  it('where agents may not be looked at, incoming tells the sides apart, and it is asked only once', async () => {
    const { calls, freshdesk, ground, ticket } = desk({}, { allows: { agents: false } })
    for (let number = 0; number < 3; number++) {
      const id = await ticket()
      await ground.reply(id, { role: 'agent', text: 'Hello.' })
      await ground.reply(id, { role: 'bot', text: 'Beep.' })
    }
    const { items } = await freshdesk.conversations()
    for (const item of items)
      expect(messagesIn(item).map(({ author }) => author.role)).toEqual(['customer', 'agent', 'agent'])
    expect(calls.filter(({ path }) => path.includes('/agents/'))).toHaveLength(1)
  })

  it('an answer that a rule or an auto-responder sent is told as such', async () => {
    const place = desk()
    const id = await place.ticket()
    for (const text of ['By hand.', 'By a rule.', 'By itself.']) await place.ground.reply(id, { role: 'agent', text })
    const freshdesk = answering(place, ({ pathname }, original) =>
      pathname.endsWith('/conversations')
        ? original().then(async (answer) => {
            const [hand, rule, auto] = (await answer.json()) as object[]
            return Response.json([hand, { ...rule, automation_id: 7 }, { ...auto, auto_response: true }])
          })
        : null,
    )
    expect(messagesIn(await freshdesk.conversation(id)).map(({ automated }) => automated)).toEqual([
      null,
      false,
      true,
      true,
    ])
  })

  it('what is not said to be public stays inside', async () => {
    const place = desk()
    const id = await place.ticket()
    await place.ground.note(id, 'Fifth mail of hers.')
    const freshdesk = answering(place, ({ pathname }, original) =>
      pathname.endsWith('/conversations')
        ? original().then(async (answer) =>
            Response.json([{ ...((await answer.json()) as object[])[0], private: null }]),
          )
        : null,
    )
    expect(messagesIn(await freshdesk.conversation(id)).at(-1)?.visibility).toBe('unknown')
  })

  it('a custom status is what its owner says, and unknown otherwise', async () => {
    const place = desk()
    const id = await place.ticket()
    await place.ground.setStatus?.(id, 'on_hold')
    expect((await place.freshdesk.conversation(id)).status).toEqual({ canonical: 'unknown', raw: '7' })
    const told = answering(place, () => null, { statuses: { 7: 'on_hold' } })
    expect((await told.conversation(id)).status).toEqual({ canonical: 'on_hold', raw: '7' })
  })

  it('sources are numbers: each has its channel, and one nobody has heard of is unknown with its number kept', async () => {
    const place = desk()
    const id = await place.ticket()
    const channelOf = async (source: number) => {
      const freshdesk = answering(place, ({ pathname }, original) =>
        pathname.endsWith(`/tickets/${id}`)
          ? original().then(async (answer) => Response.json({ ...((await answer.json()) as object), source }))
          : null,
      )
      const { channel, channelRaw } = await freshdesk.conversation(id)
      return [channel, channelRaw]
    }
    const known = { 1: 'email', 3: 'phone', 6: 'social', 7: 'chat', 10: 'email', 13: 'chat', 15: 'chat', 99: 'unknown' }
    for (const [source, channel] of Object.entries(known))
      expect(await channelOf(Number(source))).toEqual([channel, source])
  })

  it('a merge is told by a note of Freshdesk, whole and private; a person who says the same to a customer merges nothing', async () => {
    const { freshdesk, ground, ticket } = desk()
    const [from, into, other] = [await ticket('The saucer.'), await ticket('The cup.'), await ticket('The pot.')]
    await ground.merge?.(from, into)
    const words = `This ticket is closed and merged into ticket ${into}`
    await ground.reply(other, { role: 'agent', text: words })
    await ground.reply(other, { role: 'customer', text: words })
    await ground.note(other, `${words}? I would not know why.`)
    const gone = await freshdesk.conversation(from)
    const stays = await freshdesk.conversation(into)
    const merges = ({ timeline }: typeof gone) => timeline.filter(({ type }) => type === 'merge')
    expect(merges(gone)).toMatchObject([{ direction: 'into', otherConversationId: stays.id }])
    expect(merges(stays)).toMatchObject([{ direction: 'from', otherConversationId: gone.id }])
    expect(merges(await freshdesk.conversation(other))).toEqual([])
    // It is only a note: nothing is taken for gone.
    expect(gone.deletion).toBeNull()
  })
})

describe('traps of Freshdesk, ratings', () => {
  const rated = async (code: number) => {
    const place = desk()
    const id = await place.ticket()
    const row = { id: 9, ticket_id: Number(id), ratings: { default_question: code }, feedback: null, created_at: null }
    const freshdesk = answering(place, ({ pathname }) =>
      pathname.endsWith(`/${id}/satisfaction_ratings`) ? Response.json([row]) : null,
    )
    const rating = (await freshdesk.conversation(id)).timeline.find((interaction) => interaction.type === 'rating')
    return rating === undefined ? null : ratingShare(rating.rating)
  }

  it('codes are no numbers: neutral is 100, next to the best, and lies in the middle', async () => {
    expect([await rated(-103), await rated(100), await rated(103)]).toEqual([0, 0.5, 1])
    expect((await rated(101)) ?? 0).toBeGreaterThan(0.5)
    expect((await rated(-101)) ?? 1).toBeLessThan(0.5)
  })

  it('a code that nobody knows is no rating', async () => {
    expect(await rated(5)).toBeNull()
  })

  it('a rating that does not move the time of its ticket comes all the same', async () => {
    const { clock, freshdesk, ticket, world } = desk()
    const id = await ticket()
    clock.advance(DAY)
    const { cursor } = await pullAll((options) => freshdesk.conversations(options))
    clock.advance(DAY)
    const before = world.conversation(id)?.updatedAt ?? 0
    world.rate(id, 1, '很快')
    Object.assign(world.conversation(id) ?? {}, { updatedAt: before })
    const next = await pullAll((options) => freshdesk.conversations(options), { cursor })
    expect(next.items.flatMap(({ timeline }) => timeline.filter(({ type }) => type === 'rating'))).toHaveLength(1)
    // Within what is looked back over, and long after.
    for (const later of [60_000, DAY]) {
      clock.advance(later)
      const again = await pullAll((options) => freshdesk.conversations(options), { cursor: next.cursor })
      expect(again.items).toEqual([])
    }
  })

  it('a plan without surveys answers 403: conversations come without ratings, and it is asked only once', async () => {
    const { calls, freshdesk, ticket } = desk({}, { allows: { ratings: false } })
    for (let number = 0; number < 3; number++) await ticket()
    expect((await pullAll((options) => freshdesk.conversations(options))).items).toHaveLength(3)
    expect(calls.filter(({ path }) => path.endsWith('/satisfaction_ratings'))).toHaveLength(1)
    const other = desk({}, { allows: { ratings: false } })
    await other.ticket()
    expect((await other.freshdesk.check()).warnings).toEqual([expect.stringMatching(/ratings/)])
  })

  it('who wants no ratings is spared the requests', async () => {
    const { calls, freshdesk, ground, ticket } = desk({ ratings: false })
    const id = await ticket()
    await ground.rate?.(id, { score: 1 })
    await pullAll((options) => freshdesk.conversations(options))
    expect(calls.filter(({ path }) => path.endsWith('/satisfaction_ratings'))).toEqual([])
    expect(freshdesk.capabilities.ratings).toBe('no')
  })
})

describe('traps of Freshdesk, contacts and hours', () => {
  it('contacts are asked with _updated_since, for updated_since is refused', async () => {
    const { calls, clock, freshdesk, world } = desk()
    world.addCustomer({ name: 'Zoe', email: 'zoe@example.test', locale: 'zh-TW' })
    const { cursor } = (await freshdesk.customers?.()) ?? {}
    clock.advance(DAY)
    const bo = world.addCustomer({ name: 'Bo', email: 'bo@example.test' })
    const next = await freshdesk.customers?.({ cursor })
    expect(next?.items.map(({ source }) => source?.id)).toEqual([bo.id])
    expect(calls.at(-1)?.query).toMatchObject({ _updated_since: expect.any(String) })
    expect(calls.every(({ path, query }) => !path.endsWith('/contacts') || query.updated_since === undefined)).toBe(
      true,
    )
  })

  it('contacts come in no order, so the watermark waits for the last page', async () => {
    const { clock, freshdesk, world } = desk()
    // By name, the last changed comes first.
    for (const name of ['Dora', 'Cai', 'Bo', 'Ann']) {
      world.addCustomer({ name, email: `${name}@example.test` })
      clock.advance(DAY)
    }
    const seen: (string | null)[] = []
    const pull = (options: object) => (freshdesk.customers as NonNullable<typeof freshdesk.customers>)(options)
    for await (const { items } of paginate(pull, { limit: 1 })) seen.push(...items.map(({ names }) => names.display))
    expect(seen).toEqual(['Ann', 'Bo', 'Cai', 'Dora'])
  })

  it('contacts that changed just before a pull do not come again with the next', async () => {
    const { clock, freshdesk, world } = desk()
    for (const name of ['Bo', 'Ann', 'Cai']) world.addCustomer({ name, email: `${name}@example.test` })
    const names: (string | null)[][] = []
    let cursor: string | undefined
    const pull = (options: object) => (freshdesk.customers as NonNullable<typeof freshdesk.customers>)(options)
    for (let round = 0; round < 2; round++) {
      const came: (string | null)[] = []
      for await (const page of paginate(pull, { limit: 1, cursor })) {
        came.push(...page.items.map(({ names }) => names.display))
        cursor = page.cursor
      }
      names.push(came)
      clock.advance(60_000)
    }
    expect(names).toEqual([['Ann', 'Bo', 'Cai'], []])
  })

  it('a contact that changes while the others are read comes with the next pull', async () => {
    const { clock, freshdesk, world } = desk()
    const ann = world.addCustomer({ name: 'Ann', email: 'ann@example.test' })
    for (const name of ['Bo', 'Cai']) world.addCustomer({ name, email: `${name}@example.test` })
    clock.advance(DAY)
    let page = await freshdesk.customers?.({ limit: 1 })
    world.updateCustomer(ann.id, { name: 'Ann', phone: '+44 1' })
    while (page?.more) {
      clock.advance(DAY)
      page = await freshdesk.customers?.({ limit: 1, cursor: page.cursor })
    }
    const next = await freshdesk.customers?.({ cursor: page?.cursor })
    expect(next?.items.map(({ source }) => source?.id)).toEqual([ann.id])
  })

  it('handles are text or numbers, and languages are not always such', async () => {
    const place = desk()
    const row = {
      id: 71_000_000_001,
      name: 'Mei',
      twitter_id: 4711,
      phone: 85_212_345,
      language: 'zh_TW',
      time_zone: 'Taipei',
    }
    const freshdesk = answering(place, ({ pathname }) => (pathname.endsWith('/contacts') ? Response.json([row]) : null))
    const [mei] = (await freshdesk.customers?.())?.items ?? []
    expect(mei?.identities.map(({ kind, value }) => [kind, value])).toEqual([
      ['phone', '85212345'],
      ['social', '4711'],
    ])
    expect(mei).toMatchObject({ source: { id: '71000000001' }, locales: [], timeZone: 'Asia/Taipei' })
  })

  it('zones are named as in Rails: those that are known become IANA names, others leave the schedule out', async () => {
    const place = desk()
    const week = {
      monday: { start_time: '8:0 am', end_time: '12:00 am' },
      tuesday: { start_time: '09:30', end_time: '5:15 pm' },
    }
    const zones = ['Eastern Time (US & Canada)', 'Hong Kong', 'Taipei', 'Mumbai', 'Atlantis', null, 'Asia/Tokyo']
    const schedules = zones.map((time_zone, id) => ({ id: id + 1, time_zone, business_hours: week }))
    const freshdesk = answering(place, ({ pathname }) =>
      pathname.endsWith('/business_hours') ? Response.json(schedules) : null,
    )
    const hours = (await freshdesk.serviceHours?.()) ?? []
    expect(hours.map(({ timeZone }) => timeZone)).toEqual([
      'America/New_York',
      'Asia/Hong_Kong',
      'Asia/Taipei',
      'Asia/Kolkata',
      'Asia/Tokyo',
    ])
    expect(hours[0]?.weekly).toMatchObject({ mon: [['08:00', '24:00']], tue: [['09:30', '17:15']], wed: [] })
  })
})

describe('traps of Freshdesk, writing', () => {
  it('tags are replaced all at once, so those that are there are sent along', async () => {
    const { calls, freshdesk, ground, ticket, world } = desk()
    const conversation = await ticket()
    await ground.addTags?.(conversation, ['gift'])
    await freshdesk.addTags?.({ conversation, tags: ['attune-low'] })
    expect(JSON.parse(calls.findLast(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
      tags: ['gift', 'attune-low'],
    })
    await freshdesk.removeTags?.({ conversation, tags: ['attune-low', 'never-there'] })
    expect(world.conversation(conversation)?.tags).toEqual(['gift'])
    expect(await freshdesk.removeTags?.({ conversation, tags: ['attune-low'] })).toEqual({ id: null, changed: false })
  })

  it('tags are replaced all at once: ours, written over by somebody who had read before us, come again on top of theirs', async () => {
    const place = desk()
    const conversation = await place.ticket()
    await place.ground.addTags?.(conversation, ['gift'])
    let writes = 0
    const freshdesk = answering(place, (_, original) =>
      original().then((answer) => {
        const { method } = place.calls.at(-1) ?? {}
        if (method === 'PUT' && ++writes === 1) place.world.setTags(conversation, ['gift', 'theirs'])
        return answer
      }),
    )
    expect(await freshdesk.addTags?.({ conversation, tags: ['attune-low'] })).toEqual({ id: null, changed: true })
    expect(place.world.conversation(conversation)?.tags).toEqual(['gift', 'theirs', 'attune-low'])
  })

  it('a note says that it is private in so many words', async () => {
    const { calls, freshdesk, ticket } = desk()
    await freshdesk.note?.({ conversation: await ticket(), text: 'Waits <since> Tuesday.', key: 'k1' })
    expect(JSON.parse(calls.at(-1)?.body ?? '')).toEqual({
      body: '<p>Waits &lt;since&gt; Tuesday.</p><p>— Attune · attune:note:k1</p>',
      private: true,
    })
  })

  it('a customer who copies our marker does not make the note look written', async () => {
    const { freshdesk, ground, ticket } = desk()
    const conversation = await ticket()
    await ground.reply(conversation, { text: '— Attune · attune:note:k1' })
    expect(await freshdesk.note?.({ conversation, text: 'Call back.', key: 'k1' })).toMatchObject({ changed: true })
  })

  it('a reply has no marker; a second one that only begins like the first is another', async () => {
    const { freshdesk, ground, ticket } = desk()
    const conversation = await ticket()
    await freshdesk.reply?.({ conversation, text: 'Yes, it leaves today.', key: 'k1' })
    expect(await freshdesk.reply?.({ conversation, text: 'Yes, it leaves today.', key: 'k1' })).toMatchObject({
      changed: false,
    })
    expect(await freshdesk.reply?.({ conversation, text: 'Yes', key: 'k2' })).toMatchObject({ changed: true })
    const truth = (await ground.conversations())[0]
    expect(truth?.entries.map(({ text }) => text)).toEqual(['The lid does not fit.', 'Yes, it leaves today.', 'Yes'])
  })

  it('a custom field that Freshdesk does not know is refused, with its own values kept', async () => {
    const { freshdesk, ground, ticket, world } = desk()
    const conversation = await ticket()
    await ground.setFields?.(conversation, { cf_order: 'A-17' })
    await expect(freshdesk.setFields?.({ conversation, fields: { cf_oder: 'B' } })).rejects.toMatchObject({
      code: 'rejected',
    })
    expect(await freshdesk.setFields?.({ conversation, fields: { cf_order: 'A-17' } })).toMatchObject({
      changed: false,
    })
    expect(world.conversation(conversation)?.fields).toEqual({ cf_order: 'A-17' })
  })
})

describe('traps of Freshdesk, webhooks and options', () => {
  const hook = (content: object, how: { headers?: Record<string, string>; url?: string } = {}) => ({
    method: 'POST',
    url: how.url ?? 'https://attune.test/hooks/freshdesk',
    headers: new Headers(how.headers),
    body: new TextEncoder().encode(JSON.stringify(content)),
  })
  const now = '2026-03-02T09:00:00.000Z'

  it('webhooks are not signed: a secret in a header, or in the address, has to come along', async () => {
    const inHeader = desk({ webhookSecrets: 'agreed-upon' }).freshdesk.webhook
    const changed = { event: 'ticket.changed', ticket: '#12' }
    const receipt = await inHeader?.receive(hook(changed, { headers: { 'x-attune-secret': 'agreed-upon' } }), { now })
    expect(receipt?.events).toMatchObject([{ id: null, kind: 'conversation.changed', subject: '12' }])
    for (const headers of [{}, { 'x-attune-secret': 'another' }])
      await expect(inHeader?.receive(hook(changed, { headers }), { now })).rejects.toMatchObject({
        code: 'authentication',
      })
    const inAddress = desk({ webhookSecrets: 'agreed-upon', webhookSecretIn: { query: 'secret' } }).freshdesk.webhook
    const url = 'https://attune.test/hooks/freshdesk?secret=agreed-upon'
    expect(
      (await inAddress?.receive(hook({ event: 'ticket.deleted', ticket: 12 }, { url }), { now }))?.events,
    ).toMatchObject([{ kind: 'conversation.deleted', subject: '12' }])
  })

  it('a placeholder that Freshdesk left as it was is no ticket', async () => {
    const { webhook } = desk({ webhookSecrets: 'agreed-upon' }).freshdesk
    const left = hook(
      { event: 'ticket.changed', ticket: '{{ticket.id}}' },
      { headers: { 'x-attune-secret': 'agreed-upon' } },
    )
    expect(await webhook?.receive(left, { now })).toMatchObject({ events: [], ignored: 'ticket.changed' })
  })

  it('when no request is left in the minute, the next waits', async () => {
    const place = desk()
    const id = await place.ticket()
    const headers = { 'x-ratelimit-total': '100', 'x-ratelimit-remaining': '0', 'x-ratelimit-used-currentrequest': '3' }
    const freshdesk = answering(place, ({ pathname }, original) =>
      pathname.endsWith('/agents/me')
        ? original().then(async (answer) => Response.json(await answer.json(), { headers }))
        : null,
    )
    await freshdesk.check()
    const waited = place.clock.sleeps.reduce((sum, milliseconds) => sum + milliseconds, 0)
    expect(waited).toBeGreaterThanOrEqual(1000)
    expect((await freshdesk.conversation(id)).source?.id).toBe(id)
  })

  it('the key is the user of Basic authentication, and the password an X', async () => {
    const { emulator, calls, freshdesk } = desk()
    await freshdesk.check()
    expect(calls[0]?.headers.authorization).toBe(`Basic ${btoa(`${emulator.secret}:X`)}`)
  })

  it('baseUrl is the address of Freshdesk itself, and a mistyped option is named', () => {
    expect(() => desk({ baseUrl: 'https://shop.freshdesk.com/api/v2' })).toThrow(/without \/api\/v2/)
    expect(() => desk({ apiKy: 'x' } as never)).toThrow(/apiKey/)
  })
})
