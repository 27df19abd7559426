import { paginate } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { createIntercom, kind } from '../src/index.ts'
import { idsOf, messagesIn, onEmulator, onWire, part, said, withParts } from './on-emulator.ts'

describe('traps of Intercom, pulling', () => {
  it('every request names its version, whatever the app is set to', async () => {
    const { emulator, intercom, ask } = onEmulator({ apiVersion: '2.11' })
    await ask()
    await intercom.conversations()
    const newer = ['/conversations/deleted']
    const versions = emulator.calls.map(({ path, headers }) => [newer.includes(path), headers['intercom-version']])
    expect(versions).toEqual([
      [false, '2.11'],
      [false, '2.11'],
      [true, '2.16'],
    ])
  })

  it('per_page counts inside of `pagination` only, up to 150, and the oldest change is asked for first', async () => {
    const { emulator, intercom, ask } = onEmulator()
    await ask()
    await intercom.conversations({ limit: 1000, since: '2026-03-02T09:00:00.500Z' })
    expect(JSON.parse(emulator.calls[0]?.body ?? '')).toEqual({
      // Later than is all it knows: a second earlier.
      query: {
        operator: 'AND',
        value: [{ field: 'updated_at', operator: '>', value: Date.parse('2026-03-02T08:59:59Z') / 1000 }],
      },
      pagination: { per_page: 150 },
      sort: { field: 'updated_at', order: 'ascending' },
    })
  })

  it('more than a page that changed in one second is read by `starting_after`, and the last page has no `next`', async () => {
    const { emulator, intercom, ask } = onEmulator()
    const ids = [await ask(), await ask(), await ask(), await ask(), await ask()]
    emulator.clock.advance(600_000)
    const pulled: (string | undefined)[] = []
    for await (const page of paginate((options) => intercom.conversations(options), { limit: 2 }))
      pulled.push(...idsOf(page))
    expect(pulled).toEqual(ids)
    const searches = emulator.calls.filter(({ path }) => path === '/conversations/search')
    expect(searches.some(({ body }) => JSON.parse(body).pagination.starting_after !== undefined)).toBe(true)
  })

  it('a row that changed after the index was made does not take the rows behind it along', async () => {
    const { emulator, setup, ask } = onEmulator()
    const ids: string[] = []
    for (let number = 0; number < 4; number++) {
      ids.push(await ask())
      emulator.clock.advance(600_000)
    }
    // The second stands at its old place in the index, and shows the time of the change of just now.
    const stale: typeof emulator.fetch = async (input, init) => {
      const response = await emulator.fetch(input, init)
      const body = (await response.clone().json()) as { conversations?: { id: string; updated_at: number }[] }
      if (body.conversations === undefined) return response
      for (const row of body.conversations)
        if (row.id === ids[1]) row.updated_at = Math.floor(emulator.clock.now() / 1000) - 1
      return Response.json(body)
    }
    const lagging = createIntercom({ ...setup, fetch: stale })
    const pulled = new Set<string | undefined>()
    let pages = 0
    for await (const page of paginate((options) => lagging.conversations(options), { limit: 2 })) {
      for (const id of idsOf(page)) pulled.add(id)
      if (++pages > 20) break
    }
    expect([...pulled].sort()).toEqual(ids)
  })

  it('were `sort` ignored one day, the pull stops instead of losing what is older', async () => {
    const { emulator, setup, ask } = onEmulator()
    for (let number = 0; number < 4; number++) {
      await ask()
      emulator.clock.advance(600_000)
    }
    const fetch: typeof emulator.fetch = async (input, init) => {
      const request = new Request(input, init)
      const { url, method, headers } = request
      const body = (await request.text()).replace('"sort"', '"sorted"')
      return emulator.fetch(url, body === '' ? { method, headers } : { method, headers, body })
    }
    await expect(createIntercom({ ...setup, fetch }).conversations({ limit: 3 })).rejects.toMatchObject({
      code: 'upstream',
    })
  })

  it('lists leave out the parts: each conversation is asked for, and all its parts are taken whatever their time', async () => {
    const { emulator, ground, intercom, ask } = onEmulator()
    const id = await ask('First.')
    await ground.reply(id, { role: 'agent', text: 'Second.' })
    emulator.clock.advance(86_400_000)
    const since = emulator.clock.iso()
    await ground.reply(id, { text: 'Third, a day later.' })
    const { items } = await intercom.conversations({ since })
    expect(items.map(said)).toEqual([['First.', 'Second.', 'Third, a day later.']])
  })

  it('closing it later brings it again, closed', async () => {
    const { emulator, ground, intercom, ask } = onEmulator()
    const id = await ask()
    emulator.clock.advance(600_000)
    const { cursor } = await intercom.conversations()
    await ground.setStatus?.(id, 'resolved')
    const { items } = await intercom.conversations({ cursor })
    expect(items).toMatchObject([{ status: { canonical: 'resolved', raw: 'closed' } }])
    expect(items[0]?.resolvedAt).toBe(emulator.clock.iso())
  })

  it('deletions come by a list that only 2.16 has, never more than the limit, each once', async () => {
    const { emulator, ground, intercom, ask } = onEmulator()
    const ids = [await ask(), await ask(), await ask(), await ask()]
    emulator.clock.advance(600_000)
    const { cursor } = await intercom.conversations()
    const gone = ids.slice(0, 3)
    for (const id of gone) await ground.delete?.(id)
    const told: (string | undefined)[] = []
    let last = cursor
    for await (const page of paginate((options) => intercom.conversations(options), { cursor, limit: 2 })) {
      expect(page.items.length).toBeLessThanOrEqual(2)
      for (const { source, deletion } of page.items) if (deletion !== null) told.push(source?.id)
      last = page.cursor
    }
    expect(told.toSorted()).toEqual(gone)
    emulator.clock.advance(600_000)
    expect((await intercom.conversations({ cursor: last })).items).toEqual([])
  })

  it('a workspace that may not use 2.16 is pulled without deletions and without business hours', async () => {
    const { emulator, intercom, ask } = onEmulator()
    const id = await ask()
    const status = { kind: 'status', status: 400 } as const
    emulator.faults.add({ fault: status, match: { path: '/conversations/deleted' }, times: 9 })
    emulator.faults.add({ fault: status, match: { path: '/office_hours_schedules' }, times: 9 })
    expect(idsOf(await intercom.conversations())).toEqual([id])
    expect(await intercom.serviceHours?.()).toEqual([])
  })

  it('contacts are searched by the day of the workspace: what is too old is left out here, and nothing is lost', async () => {
    const { emulator, intercom, world } = onEmulator()
    emulator.clock.set('2026-03-02T12:00:00Z')
    world.addCustomer({ name: 'Early', email: 'early@example.test' })
    emulator.clock.set('2026-03-02T20:00:00Z')
    const since = emulator.clock.iso()
    const wanted = ['Ann', 'Bo', 'Chen'].map((name) => world.addCustomer({ name, email: `${name}@example.test` }).id)
    emulator.clock.advance(3_600_000)
    const pulled: (string | undefined)[] = []
    let cursor = ''
    for await (const page of paginate((options) => intercom.customers?.(options) as never, { since, limit: 2 })) {
      const { items } = page as Awaited<ReturnType<NonNullable<typeof intercom.customers>>>
      pulled.push(...items.map(({ source }) => source?.id))
      cursor = (page as { cursor: string }).cursor
    }
    expect(pulled).toEqual(wanted)
    // Later the same day the search would give them all again.
    const late = world.addCustomer({ name: 'Late', email: 'late@example.test' }).id
    const next = await intercom.customers?.({ cursor })
    expect(next?.items.map(({ source }) => source?.id)).toEqual([late])
  })

  it('the window of the rate limit ends at a time in seconds, without Retry-After', async () => {
    const { emulator, intercom, ask, clock } = onEmulator()
    await ask()
    const reset = String(Math.ceil(clock.now() / 1000) + 9)
    const headers = { 'x-ratelimit-limit': '1667', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    emulator.faults.add({ fault: { kind: 'status', status: 429, headers } })
    expect((await intercom.conversations()).items).toHaveLength(1)
    expect(clock.sleeps.reduce((sum, time) => sum + time, 0)).toBeGreaterThanOrEqual(9000)
  })
})

describe('traps of Intercom, reading', () => {
  it('the first message is `source` and not a part; a conversation that the API made has none', async () => {
    const made = await onWire({ source: null, ...withParts(part('comment', { body: '<p>Hello</p>' })) }).read()
    expect(said(made)).toEqual(['Hello'])
    expect(made).toMatchObject({ channel: 'unknown', channelRaw: null, customer: null })
  })

  it('a campaign’s message has one id in all conversations it began: two do not get mixed up', async () => {
    const source = { type: 'conversation', id: '403', body: '<p>New cups!</p>', delivered_as: 'automated' }
    const first = messagesIn(await onWire({ source }).read())[0]
    const { read } = onWire({ source, id: '8' })
    const second = messagesIn(await read())[0]
    expect(first?.id).not.toBe(second?.id)
    expect(first?.automated).toBe(true)
  })

  it('of more than 500 parts the newest come, and how many are missing is told', async () => {
    const { ground, intercom, ask } = onEmulator()
    const id = await ask('Number 0.')
    for (let number = 1; number <= 520; number++) await ground.reply(id, { text: `Number ${number}.` })
    const conversation = await intercom.conversation(id)
    expect(said(conversation)).toHaveLength(501)
    expect(said(conversation).at(-1)).toBe('Number 520.')
    expect(conversation.customFields['intercom:older_parts_missing']).toBe(20)
  })

  it('a body on closing, opening or assigning is said to the customer; without one nothing is said', async () => {
    const conversation = await onWire(
      withParts(
        part('close', { body: '<p>Good bye!</p>' }),
        part('assignment', { assigned_to: { type: 'team', id: '44' } }),
        part('assignment', { assigned_to: { type: 'nobody_admin', id: null } }),
        part('open', { body: '<p>One more thing.</p>', author: { type: 'user', id: 'c1' } }),
        part('note_and_reopen', { body: '<p>Careful.</p>' }),
      ),
    ).read()
    expect(conversation.timeline.map((entry) => entry.type)).toEqual([
      ...['message', 'status', 'assignment', 'assignment'],
      ...['message', 'status', 'note', 'status'],
    ])
    expect(conversation.timeline.filter((entry) => entry.type === 'assignment')).toMatchObject([
      { from: null, to: { id: null, team: '44' } },
      { from: { team: '44' }, to: null },
    ])
    expect(conversation.timeline.filter((entry) => entry.type === 'status')).toMatchObject([
      { from: null, to: { canonical: 'resolved' } },
      { from: { canonical: 'resolved' }, to: { canonical: 'open' } },
      { to: { canonical: 'open' } },
    ])
    expect(new Set(conversation.timeline.map(({ id }) => id)).size).toBe(conversation.timeline.length)
  })

  it('a kind of part that nobody has heard of is not shown to customers', async () => {
    const conversation = await onWire(
      withParts(part('mood_summary', { body: '<p>Difficult one.</p>' }), part('participant_added')),
    ).read()
    expect(messagesIn(conversation).map(({ visibility }) => visibility)).toEqual(['unknown'])
  })

  it('Fin is a machine that writes its own words, Operator one that does not, and neither is a person', async () => {
    const by = (author: object) => part('comment', { body: '<p>Hi</p>', author })
    const conversation = await onWire(
      withParts(
        by({ type: 'bot', id: '1', name: 'Fin', from_ai_agent: true, is_ai_answer: true }),
        by({ type: 'bot', id: '2', name: 'Operator' }),
        by({ type: 'admin', id: '3', name: 'Fin', from_ai_agent: true }),
        by({ type: 'lead', id: '4', name: 'Visitor' }),
        by({ type: 'team', id: '5', name: 'Support' }),
        by({ type: 'admin', id: '6', name: 'Robin', from_ai_agent: false }),
        by({ type: 'hologram', id: '7' }),
      ),
    ).read()
    const roles = messagesIn(conversation).map(({ author }) => author.role)
    expect(roles).toEqual(['ai', 'bot', 'ai', 'customer', 'bot', 'agent', 'system'])
  })

  it('words that were taken away leave a message without words, and say so', async () => {
    const gone = part('comment', { body: null, redacted: true, updated_at: 1_790_000_900 })
    const { timeline } = await onWire(withParts(gone)).read()
    expect(timeline).toMatchObject([
      { type: 'message', body: { text: '' } },
      { type: 'redaction', messageId: timeline[0]?.id, at: new Date(1_790_000_900_000).toISOString() },
    ])
  })

  it('names and subjects come escaped, subjects of mail as a paragraph', async () => {
    const author = { type: 'user', id: 'c1', name: 'Phone &amp; SMS &#39;Ltd&#39;', email: 'c1@example.test' }
    const source = { type: 'email', subject: '<p>Cups &amp; plates</p>', body: '<p>Hi</p>', author }
    const contacts = { contacts: [{ type: 'contact', id: 'c1', external_id: 'shop-9' }] }
    const conversation = await onWire({ source, contacts, title: null }).read()
    expect(conversation.subject).toBe('Cups & plates')
    expect(conversation.customer?.names.display).toBe("Phone & SMS 'Ltd'")
    expect(conversation.customer?.identities.map(({ kind, value }) => [kind, value])).toEqual([
      ['email', 'c1@example.test'],
      ['account', 'shop-9'],
    ])
  })

  it('priority is one of two words up to 2.15, and one of five from 2.16 on', async () => {
    const words = ['priority', 'not_priority', 'none', 'low', 'medium', 'high', 'urgent', 'blazing']
    const read = await Promise.all(
      words.map(async (priority) => (await onWire({ priority }).read()).priority.canonical),
    )
    expect(read).toEqual(['high', 'normal', 'normal', 'low', 'normal', 'high', 'urgent', 'unknown'])
  })

  it('the assignee is a number, 0 for nobody, and known by name when they wrote', async () => {
    const assignee = async (admin_assignee_id: number | null) =>
      (await onWire({ admin_assignee_id, ...withParts(part('comment', { body: '<p>Hi</p>' })) }).read()).assignee
    expect(await assignee(5)).toEqual({ id: '5', name: 'Robin', team: null })
    expect(await assignee(6)).toEqual({ id: '6', name: null, team: null })
    expect(await assignee(0)).toBeNull()
  })

  it('pulled in 2.16, the same conversation comes with a priority of five', async () => {
    const { intercom, world } = onEmulator({ apiVersion: '2.16' })
    const mei = world.addCustomer({ name: 'Mei', email: 'mei@example.test' })
    const message = { author: { role: 'customer', id: mei.id, name: 'Mei' }, text: 'Now, please!' } as const
    world.addConversation({ customerId: mei.id, priority: 'urgent', message })
    const { items } = await intercom.conversations()
    expect(items[0]?.priority).toEqual({ canonical: 'urgent', raw: 'urgent' })
  })

  it('nearly everything can be null: statistics, sources, ratings, names, and what was promised never to be', async () => {
    const conversation = await onWire({
      ...{ title: null, created_at: null, updated_at: null, state: null, open: null, priority: null, source: null },
      ...{ admin_assignee_id: null, team_assignee_id: 0, contacts: null, tags: null, teammates: null },
      ...{ first_contact_reply: null, sla_applied: null, ai_agent: null, linked_objects: null },
      statistics: {
        type: 'conversation_statistics',
        count_reopens: null,
        last_close_at: null,
        time_to_admin_reply: null,
      },
      custom_attributes: { Gift: true, Count: 3, Empty: null, List: ['a'], 'Name with spaces': 'x' },
      conversation_rating: { rating: null, remark: null, created_at: 1_790_000_000, contact: null, teammate: null },
      ...withParts({ ...part('comment'), author: null, created_at: null, attachments: null }),
    }).read()
    expect(conversation).toMatchObject({
      ...{
        subject: null,
        openedAt: null,
        resolvedAt: null,
        reopenCount: null,
        assignee: null,
        customer: null,
        tags: [],
      },
      customFields: { Gift: true, Count: 3, Empty: null, List: ['a'], 'Name with spaces': 'x' },
      timeline: [{ type: 'message' }, { type: 'rating', rating: { score: null, best: 5 }, at: null }],
    })
  })

  it('teammates and Fin are rated apart, and the rating was given later than it was asked for', async () => {
    const conversation = await onWire({
      conversation_rating: { rating: 2, remark: 'Slow', created_at: 1_790_000_000, updated_at: 1_790_000_300 },
      ai_agent: {
        rating: 5,
        rating_remark: 'Clear',
        resolution_state: 'assumed_resolution',
        updated_at: 1_790_000_100,
      },
      ...withParts(part('comment', { body: '<p>Bye</p>', created_at: 1_790_000_200 })),
    }).read()
    expect(
      conversation.timeline.map((entry) => [entry.type, entry.type === 'rating' ? entry.rating.score : null]),
    ).toEqual([
      ['rating', 5],
      ['message', null],
      ['rating', 2],
    ])
    expect(conversation.customFields['intercom:fin']).toEqual({ resolution: 'assumed_resolution', lastAnswer: null })
  })

  it('a merge names the other conversation only by a link: with more links than merges none is guessed', async () => {
    const link = (id: string) => ({ type: 'conversation', id, category: null })
    const merged = (...data: object[]) => ({
      linked_objects: { type: 'list', data, total_count: data.length },
      ...withParts(part('merged_primary_conversation')),
    })
    const merges = async (conversation: object) =>
      (await onWire(conversation).read()).timeline.filter((entry) => entry.type === 'merge').length
    expect(await merges(merged(link('8'), { type: 'ticket', id: '12' }))).toBe(1)
    expect(await merges(merged(link('8'), link('9')))).toBe(0)
  })

  it('a customer who never wrote in it is asked for; one who did is known by that', async () => {
    const contacts = { contacts: [{ type: 'contact', id: 'c1' }] }
    const silent = onWire({
      contacts,
      source: { type: 'email', body: '<p>Hi</p>', author: { type: 'admin', id: '5' } },
    })
    expect((await silent.read()).customer?.source?.id).toBe('c1')
    expect(silent.asked).toEqual(['/conversations/7', '/contacts/c1'])
    const author = { type: 'user', id: 'c1', email: 'c1@example.test' }
    const open = onWire({ contacts, source: { type: 'email', body: '<p>Hi</p>', author } })
    await open.read()
    expect(open.asked).toEqual(['/conversations/7'])
  })

  it('an answer without its parts is broken, and not a conversation in which nothing was said', async () => {
    await expect(onWire({ conversation_parts: null }).read()).rejects.toMatchObject({ code: 'wire_format' })
  })

  it('sources come in many kinds: each has its channel, and one nobody has heard of is unknown with its word kept', async () => {
    const kinds = ['conversation', 'email', 'phone_call', 'instagram', 'whatsapp', 'telepathy', 'constructor']
    const read = await Promise.all(kinds.map((type) => onWire({ source: { type, body: '<p>Hi</p>' } }).read()))
    expect(read.map(({ channel }) => channel)).toEqual([
      ...['chat', 'email', 'phone', 'social', 'chat', 'unknown', 'unknown'],
    ])
    expect(read.map(({ channelRaw }) => channelRaw)).toEqual(kinds)
  })

  it('the state of a ticket is not that of its conversation: resolved there, it is open here', async () => {
    const ticket = { type: 'ticket', id: '12', ticket_state: 'resolved' }
    const moved = part('ticket_state_updated_by_admin', { ticket_state: 'resolved' })
    const conversation = await onWire({ state: 'open', ticket, ...withParts(moved) }).read()
    expect(conversation).toMatchObject({ status: { canonical: 'open', raw: 'open' }, resolvedAt: null, timeline: [] })
  })

  it('files have no id, and their addresses hold for a while only', async () => {
    const attachments = [
      { type: 'upload', name: 'a.png', url: 'https://files.test/a', content_type: 'image/png', filesize: 12 },
      { type: 'upload', name: null, url: null, content_type: null, filesize: null },
    ]
    const [message] = messagesIn(await onWire(withParts(part('comment', { attachments }))).read())
    expect(message?.attachments).toMatchObject([
      { name: 'a.png', mediaType: 'image/png', bytes: 12 },
      { name: null, mediaType: null, bytes: null, url: null },
    ])
    expect(new Set(message?.attachments.map(({ id }) => id)).size).toBe(2)
  })
})

describe('traps of Intercom, elsewhere', () => {
  it('regions are other hosts', async () => {
    const hosts: string[] = []
    for (const region of ['us', 'eu', 'au'] as const) {
      const fetch: typeof globalThis.fetch = async (input, init) => {
        hosts.push(new URL(new Request(input, init).url).host)
        return Response.json({ id: '1' })
      }
      await createIntercom({ token: 't', region, fetch }).check()
    }
    expect(hosts).toEqual(['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'])
  })

  it('a program finds it by name, and connects with settings that are text', async () => {
    const { emulator, ask } = onEmulator()
    await ask()
    const { fetch, secret } = emulator
    const settings = { token: secret, baseUrl: 'https://intercom.test', webhookSecrets: 'now, before' }
    const intercom = kind.connect(settings, { fetch })
    expect((await intercom.conversations()).items).toHaveLength(1)
    expect(intercom.webhook).toBeDefined()
    expect(() => kind.connect({ token: secret, region: 'mars' })).toThrow(/region/)
  })

  it('a typo in the options is found, and no value is shown', async () => {
    expect(() => createIntercom({ token: 't', regoin: 'eu' } as never)).toThrow(/region/)
    expect(() => createIntercom({ token: '' })).toThrow(/token/)
  })

  it('office hours count minutes from Monday, over midnight too, and days off come every year', async () => {
    const { emulator, intercom } = onEmulator()
    emulator.clock.set('2026-11-01T00:00:00Z')
    expect(await intercom.serviceHours?.()).toEqual([
      {
        timeZone: 'Europe/Dublin',
        weekly: {
          ...{ mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']] },
          ...{ thu: [['09:00', '17:00']], fri: [['09:00', '17:00']] },
          ...{ sat: [['22:00', '24:00']], sun: [['00:00', '02:00']] },
        },
        holidays: ['2025-12-25', '2026-12-25', '2027-12-25'],
        workdays: [],
      },
    ])
  })
})
