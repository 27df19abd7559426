import { isAttuneError } from '@attune/core'
import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, test } from 'vitest'
import { deskOf, type Rewrite } from './desk.ts'

const message = { text: 'The lid of my teapot does not fit.' }

/** Changes every comment that is sent. */
const comments =
  (change: (comment: Record<string, unknown>, index: number) => object): Rewrite =>
  (path, body) =>
    path.endsWith('/comments') ? { ...body, comments: (body.comments as Record<string, unknown>[]).map(change) } : body

describe('reading Zendesk', () => {
  test('the description is the first comment once more, and counts once', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    const messages = (await pull()).get(id)?.timeline.filter(({ type }) => type === 'message')
    expect(messages).toHaveLength(1)
  })

  test('plain_body holds entities and body is Markdown, so the words are those of the HTML', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments((comment) => ({
        ...comment,
        plain_body: 'a &amp; b',
        body: '**a** & b',
        html_body: '<p><b>a</b> &amp; b</p>',
      })),
    )
    const id = await emulator.ground.createConversation({ message })
    const [first] = (await pull()).get(id)?.timeline ?? []
    expect(first?.type === 'message' && first.body.text).toBe('a & b')
  })

  test('a comment that does not say whether it is public is not taken for public', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments(({ public: _public, ...comment }) => comment),
    )
    const id = await emulator.ground.createConversation({ message })
    const [first] = (await pull()).get(id)?.timeline ?? []
    expect(first?.type === 'message' && first.visibility).toBe('unknown')
  })

  test('the status keeps the word of Zendesk: hold is on hold, and what is not known stays unknown', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setStatus?.(id, 'on_hold')
    expect((await pull()).get(id)?.status).toEqual({ canonical: 'on_hold', raw: 'hold' })
    const other = deskOf({}, (path, body) =>
      path.includes('/incremental/')
        ? { ...body, tickets: (body.tickets as object[]).map((ticket) => ({ ...ticket, status: 'awaiting_parts' })) }
        : body,
    )
    const strange = await other.emulator.ground.createConversation({ message })
    expect((await other.pull()).get(strange)?.status).toEqual({ canonical: 'unknown', raw: 'awaiting_parts' })
  })

  test('nobody with the number -1 is the system, and so is a trigger that writes in the name of an agent', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments((comment, index) =>
        index === 2
          ? {
              ...comment,
              via: { channel: 'rule', source: { from: { id: 7, title: 'Close' }, to: {}, rel: 'automation' } },
            }
          : comment,
      ),
    )
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.reply(id, { role: 'system', text: 'We got your message.' })
    await emulator.ground.reply(id, { role: 'agent', text: 'This ticket closes soon.' })
    const said = (await pull()).get(id)?.timeline.filter((one) => one.type === 'message') ?? []
    expect(said.map((one) => [one.author.role, one.author.id === null, one.automated])).toEqual([
      ['customer', false, null],
      ['system', true, true],
      ['system', false, true],
    ])
  })

  test('an agent who left is an end user from then on, and yet wrote notes or owned the ticket', async () => {
    const { emulator, world, pull } = deskOf({}, (_path, body) =>
      JSON.parse(JSON.stringify(body).replaceAll('"role":"agent"', '"role":"end-user"')),
    )
    const id = await emulator.ground.createConversation({ message })
    const [owner, colleague, friend] = ['Robin', 'Kim', 'Uncle Bo'].map((name) => world.addStaff({ name, email: name }))
    for (const staff of [owner, colleague, friend])
      if (staff !== undefined) world.addMessage(id, { author: authorOf(staff), text: `It is ${staff.name}.` })
    if (colleague !== undefined) world.addMessage(id, { kind: 'note', author: authorOf(colleague), text: 'Lid sent.' })
    world.assign(id, owner?.id ?? null)
    const said = (await pull()).get(id)?.timeline.filter((one) => one.type === 'message' || one.type === 'note') ?? []
    expect(said.map((one) => [one.type, one.author.name, one.author.role])).toEqual([
      ['message', 'Customer 1', 'customer'],
      ['message', 'Robin', 'agent'],
      ['message', 'Kim', 'agent'],
      // Nothing tells that he ever worked there.
      ['message', 'Uncle Bo', 'customer'],
      ['note', 'Kim', 'agent'],
    ])
  })

  test('an agent who asks for help is the customer of that ticket', async () => {
    const { emulator, pull } = deskOf({}, (_path, body) =>
      JSON.parse(JSON.stringify(body).replaceAll('"role":"end-user"', '"role":"agent"')),
    )
    const id = await emulator.ground.createConversation({ message })
    const [first] = (await pull()).get(id)?.timeline ?? []
    expect(first?.type === 'message' && first.author.role).toBe('customer')
  })

  test('users who are not sent along are asked for once, and not again by the next pull', async () => {
    const { emulator, pull } = deskOf({}, (path, body) => (path.includes('/tickets') ? { ...body, users: null } : body))
    const id = await emulator.ground.createConversation({ customer: { email: 'mei@example.test' }, message })
    const found = (await pull()).get(id)
    expect(found?.customer?.identities.map(({ value }) => value)).toEqual(['mei@example.test'])
    await pull()
    expect(emulator.calls.filter(({ path }) => path.endsWith('/users/show_many'))).toHaveLength(1)
  })

  test('a merge writes a comment that quotes the customer: whoever merged did not say it', async () => {
    const { emulator, pull } = deskOf()
    const from = await emulator.ground.createConversation({ message: { text: 'Did you get my mail?' } })
    const into = await emulator.ground.createConversation({ message })
    await emulator.ground.merge?.(from, into)
    const found = await pull()
    const quoting = found.get(into)?.timeline.find((one) => one.type === 'note')
    expect(quoting?.type === 'note' && [quoting.author.role, quoting.text.includes('Did you get my mail?')]).toEqual([
      'system',
      true,
    ])
    expect(found.get(into)?.timeline.filter(({ type }) => type === 'message')).toHaveLength(1)
    // The words of the one that went stay where they were.
    expect(found.get(from)?.deletion?.reason).toBe('merged')
    expect(found.get(from)?.timeline.filter(({ type }) => type === 'message')).toHaveLength(1)
    const told = [found.get(from), found.get(into)].map((one) => one?.timeline.find(({ type }) => type === 'merge'))
    expect(told.map((merge) => merge?.type === 'merge' && [merge.direction, merge.otherConversationId])).toEqual([
      ['into', found.get(into)?.id],
      ['from', found.get(from)?.id],
    ])
  })

  test('a merge is told from its words in any language where the comment does not say that it was one', async () => {
    const { emulator, pull } = deskOf({}, (path, body) => {
      if (!path.endsWith('/comments')) return body
      const rows = body.comments as { via: { source: { rel: string | null } } }[]
      return {
        ...body,
        comments: rows.map((row) =>
          row.via.source.rel !== 'merge'
            ? row
            : {
                ...row,
                public: true,
                via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
                body: '此工单已关闭并合并到工单 #1005“茶壶”。',
              },
        ),
      }
    })
    const from = await emulator.ground.createConversation({ message })
    const into = await emulator.ground.createConversation({ message })
    expect(into).toBe('1006')
    await emulator.ground.merge?.(from, into)
    const merge = (await pull()).get(from)?.timeline.find(({ type }) => type === 'merge')
    expect(merge?.type === 'merge' && merge.direction).toBe('into')
  })

  test('where the author was is dropped, and what an integration noted down is kept', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments((comment) => ({
        ...comment,
        metadata: { ...(comment.metadata as object), custom: { order: 'A-17' } },
      })),
    )
    const id = await emulator.ground.createConversation({ message })
    const found = (await pull()).get(id)
    expect(JSON.stringify(found)).not.toContain('198.51.100.7')
    expect(found?.timeline[0]?.customFields).toEqual({ order: 'A-17' })
  })

  test('files may be on another host: their address is told, and nothing is sent there', async () => {
    const { emulator, pull } = deskOf()
    const attachments = [{ name: 'cup.png', mediaType: 'image/png', bytes: 12 }]
    const id = await emulator.ground.createConversation({ message: { ...message, attachments } })
    const [first] = (await pull()).get(id)?.timeline ?? []
    expect(first?.type === 'message' && first.attachments[0]?.url).toContain('files.example.test')
    expect(new Set(emulator.calls.map(({ host }) => host))).toEqual(new Set(['shop.zendesk.com']))
  })

  test('a call that Talk logged is a call, with what was said in it', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments((comment) => ({
        ...comment,
        type: 'VoiceComment',
        via: { channel: 'voice', source: { from: {}, to: {}, rel: 'inbound' } },
        data: {
          started_at: '2026-03-02 09:00:00 UTC',
          call_duration: 90,
          answered_by_id: 1001,
          transcription_text: 'Hello?',
        },
      })),
    )
    const id = await emulator.ground.createConversation({ message })
    const [first] = (await pull()).get(id)?.timeline ?? []
    expect(first).toMatchObject({
      ...{ type: 'call', direction: 'inbound', outcome: 'answered', summary: 'Hello?' },
      ...{ at: '2026-03-02T09:00:00.000Z', endedAt: '2026-03-02T09:01:30.000Z' },
    })
  })

  test('a ticket from a messenger has its messages in the conversation log, not among the comments', async () => {
    const { emulator, world, pull } = deskOf()
    const mei = world.addCustomer({ name: 'Mei', email: 'mei@example.test' })
    const robin = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
    const { id } = world.addConversation({
      channel: 'chat',
      customerId: mei.id,
      message: { author: authorOf(mei), text: 'Hi < there' },
    })
    world.addMessage(id, { author: { role: 'bot', id: null, name: 'Answer Bot' }, text: 'One moment.' })
    world.addMessage(id, { author: authorOf(robin), text: 'Hello Mei!' })
    world.addMessage(id, { kind: 'note', author: authorOf(robin), text: 'Knows us.' })
    const mail = await emulator.ground.createConversation({ message })
    const found = (await pull()).get(id)
    expect(found?.channel).toBe('chat')
    expect(
      found?.timeline.map((one) =>
        one.type === 'message' ? [one.author.role, one.author.name, one.body.text] : [one.type],
      ),
    ).toEqual([
      ['customer', 'Mei', 'Hi < there'],
      ['bot', 'Answer Bot', 'One moment.'],
      ['agent', 'Robin', 'Hello Mei!'],
      ['note'],
    ])
    expect(emulator.calls.filter(({ path }) => path === `/api/v2/tickets/${mail}/conversation_log`)).toEqual([])
  })

  test('a mail that Zendesk flags as sent by a machine is automated', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments((comment, index) => (index === 1 ? { ...comment, metadata: { flags: [4], system: {} } } : comment)),
    )
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.reply(id, { text: 'I am away until Monday.' })
    const said = (await pull()).get(id)?.timeline ?? []
    expect(said.map((one) => one.type === 'message' && one.automated)).toEqual([null, true])
  })

  test('an answer to a CSAT survey is a rating from 1 to 5 with its words, asked for once for many tickets', async () => {
    const { emulator, adapter, pull } = deskOf({}, undefined, 'surveys')
    const [sad, silent, none] = [
      await emulator.ground.createConversation({ message }),
      await emulator.ground.createConversation({ message }),
      await emulator.ground.createConversation({ message }),
    ]
    await emulator.ground.rate?.(sad, { score: 0, comment: 'I had to say it twice.' })
    await emulator.ground.rate?.(silent, { score: 0.75 })
    const found = await pull()
    const ratingsOf = (id: string) =>
      (found.get(id)?.timeline ?? []).flatMap((one) => (one.type === 'rating' ? [one] : []))
    expect(ratingsOf(sad).map(({ rating }) => rating)).toEqual([
      { kind: 'csat', score: 1, worst: 1, best: 5, comment: 'I had to say it twice.' },
    ])
    expect(ratingsOf(sad)[0]).toMatchObject({ author: { role: 'customer' }, customFields: { rating_category: 'bad' } })
    expect(ratingsOf(sad)[0]?.at).not.toBeNull()
    expect(ratingsOf(silent).map(({ rating }) => [rating.score, rating.comment])).toEqual([[4, null]])
    expect(ratingsOf(none)).toEqual([])
    const asked = () => emulator.calls.filter(({ path }) => path.endsWith('/survey_responses'))
    expect(asked().map(({ query }) => query['filter[subject_zrns]']?.split(',').length)).toEqual([3])
    const alone = await adapter.conversation(sad)
    expect(alone.timeline.filter(({ type }) => type === 'rating')).toMatchObject([{ id: ratingsOf(sad)[0]?.id }])
  })

  test('a plan without CSAT surveys is asked once, and not at all when they are not wanted', async () => {
    for (const [options, times] of [
      [{}, 1],
      [{ surveys: false }, 0],
    ] as const) {
      const { emulator, pull } = deskOf(options)
      await emulator.ground.createConversation({ message })
      await pull()
      expect((await pull()).size).toBe(1)
      expect(emulator.calls.filter(({ path }) => path.endsWith('/survey_responses')).length).toBe(times)
    }
  })

  test('a rating is good or bad, and nothing where nobody was asked', async () => {
    const { emulator, pull } = deskOf()
    const [good, none] = [
      await emulator.ground.createConversation({ message }),
      await emulator.ground.createConversation({ message }),
    ]
    await emulator.ground.rate?.(good, { score: 1, comment: 'Quick!' })
    const found = await pull()
    const rated = found.get(good)?.timeline.find(({ type }) => type === 'rating')
    expect(rated?.type === 'rating' && rated.rating).toEqual({
      kind: 'thumbs',
      score: 2,
      worst: 1,
      best: 2,
      comment: 'Quick!',
    })
    expect(rated?.type === 'rating' && rated.at).not.toBeNull()
    expect(found.get(none)?.timeline.some(({ type }) => type === 'rating')).toBe(false)
  })

  test('without audits there is one request less for each ticket, and what they tell is declared as missing', async () => {
    const { emulator, adapter, pull } = deskOf({ statusChanges: false })
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setStatus?.(id, 'resolved')
    const found = (await pull()).get(id)
    expect(adapter.capabilities.status_changes).toBe('no')
    expect([found?.reopenCount, found?.resolvedAt]).toEqual([null, null])
    expect(emulator.calls.some(({ path }) => path.endsWith('/audits'))).toBe(false)
  })

  test('custom fields that are set to nothing are null, not an empty text, and numbers are kept as text', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setFields?.(id, { '360001': 'High' })
    expect((await pull()).get(id)?.customFields).toMatchObject({ '360001': 'High', '360002': null })
  })

  test('a custom status only refines one of the six: that one counts, and its number is kept', async () => {
    const { emulator, pull } = deskOf({}, (path, body) =>
      path.includes('/incremental/')
        ? { ...body, tickets: (body.tickets as object[]).map((ticket) => ({ ...ticket, custom_status_id: 77 })) }
        : body,
    )
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setStatus?.(id, 'pending')
    const found = (await pull()).get(id)
    expect(found?.status).toEqual({ canonical: 'pending', raw: 'pending' })
    expect(found?.customFields.custom_status_id).toBe('77')
  })

  test('nobody has the full list of channels: one that is new is unknown, and its word is kept', async () => {
    for (const [word, channel] of [
      ['sample_ticket', 'unknown'],
      ['constructor', 'unknown'],
      ['native_messaging', 'chat'],
    ]) {
      const { emulator, pull } = deskOf({}, (path, body) =>
        path.includes('/incremental/')
          ? { ...body, tickets: (body.tickets as object[]).map((ticket) => ({ ...ticket, via: { channel: word } })) }
          : body,
      )
      const id = await emulator.ground.createConversation({ message })
      expect((await pull()).get(id)).toMatchObject({ channel, channelRaw: word })
    }
  })

  test('a ticket may hold nothing but internal notes: then its first comment is one, and no message', async () => {
    const { emulator, pull } = deskOf(
      {},
      comments((comment) => ({ ...comment, public: false })),
    )
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.note(id, 'Ask the warehouse.')
    expect((await pull()).get(id)?.timeline.map(({ type }) => type)).toEqual(['note', 'note'])
  })

  test('custom fields may be true, lists or nothing, and come a second time as `fields`: each is kept once, as it is', async () => {
    const custom_fields = [
      { id: 46406145565073, value: true },
      { id: 2, value: ['blue', 'green'] },
      { id: 3, value: null },
    ]
    const { emulator, pull } = deskOf({}, (path, body) =>
      path.includes('/incremental/')
        ? {
            ...body,
            tickets: (body.tickets as object[]).map((ticket) => ({ ...ticket, custom_fields, fields: custom_fields })),
          }
        : body,
    )
    const id = await emulator.ground.createConversation({ message })
    const fields = (await pull()).get(id)?.customFields
    expect(fields).toMatchObject({ '46406145565073': true, '2': ['blue', 'green'], '3': null })
    expect(fields).not.toHaveProperty('fields')
  })

  test('credentials that are nobody’s get 200 and an anonymous user: that is refused', async () => {
    const { adapter } = deskOf({}, (path, body) =>
      path.endsWith('/users/me') ? { user: { id: null, name: 'Anonymous user', role: 'end-user' } } : body,
    )
    const error = await adapter.check().catch((reason: unknown) => reason)
    expect(isAttuneError(error) && error.code).toBe('authentication')
  })

  test('whoever is no administrator is told so, for the exports are for administrators', async () => {
    const { adapter } = deskOf({}, (path, body) =>
      path.endsWith('/users/me') ? { user: { ...(body.user as object), role: 'agent' } } : body,
    )
    expect((await adapter.check()).warnings).toHaveLength(1)
    expect((await deskOf().adapter.check()).warnings).toEqual([])
  })

  test('business hours that the plan leaves out are a permission error that says what it takes', async () => {
    const { emulator, adapter } = deskOf()
    emulator.faults.add({ fault: { kind: 'status', status: 403 }, match: { path: '/schedules' } })
    const error = await adapter.serviceHours?.().catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'permission',
      retryable: false,
      message: expect.stringContaining('business hours'),
    })
  })
})
