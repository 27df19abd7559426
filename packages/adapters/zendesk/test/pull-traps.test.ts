import { createCursorCodec, HelpdeskError } from '@attune/adapter-kit'
import { describe, expect, test } from 'vitest'
import { positionSchema } from '../src/pull/position.ts'
import { deskOf } from './desk.ts'

const message = { text: 'The lid of my teapot does not fit.' }

describe('pulling from Zendesk', () => {
  test('a start less than a minute ago is refused there, so a pull since just now begins earlier and gives nothing older', async () => {
    const { emulator, adapter } = deskOf()
    await emulator.ground.createConversation({ message })
    emulator.clock.advance(100_000)
    const since = emulator.clock.iso()
    expect((await adapter.conversations({ since })).items).toEqual([])
    expect(emulator.calls.map(({ status }) => status)).toEqual([200])
    const { cursor } = await adapter.conversations({ since })
    const wanted = await emulator.ground.createConversation({ message })
    emulator.clock.advance(100_000)
    const { items } = await adapter.conversations({ cursor })
    expect(items.map(({ source }) => source?.id)).toEqual([wanted])
  })

  test('what changed within the last minute is held back there, and comes with the same cursor a minute later', async () => {
    const { emulator, adapter, pull } = deskOf()
    await emulator.ground.createConversation({ message })
    await pull()
    const late = await emulator.ground.createConversation({ message })
    const first = await adapter.conversations()
    expect(first.items).toHaveLength(1)
    emulator.clock.advance(60_000)
    const second = await adapter.conversations({ cursor: first.cursor })
    expect(second.items.map(({ source }) => source?.id)).toEqual([late])
  })

  test('the cursor of Zendesk is kept, never a time made of rows, so what comes again with an older updated_at is not passed over', async () => {
    const { emulator, adapter } = deskOf({}, (path, body) => {
      if (!path.includes('/incremental/')) return body
      const tickets = body.tickets as Record<string, unknown>[]
      return { ...body, tickets: tickets.map((ticket) => ({ ...ticket, updated_at: '2019-01-01T00:00:00Z' })) }
    })
    const id = await emulator.ground.createConversation({ message })
    emulator.clock.advance(90_000)
    const { items, cursor } = await adapter.conversations()
    expect(items.map(({ source }) => source?.id)).toEqual([id])
    const codec = createCursorCodec({ name: 'zendesk.conversations', version: 1, schema: positionSchema })
    const { after } = codec.decode(cursor)
    expect(atob(after ?? '')).toMatch(new RegExp(`^\\d+\\.0\\|\\|${id}\\|$`))
  })

  test('a change by the system moves generated_timestamp and not updated_at: the record counts as changed', async () => {
    const { emulator, pull } = deskOf({}, (path, body) => {
      if (!path.includes('/incremental/')) return body
      const tickets = body.tickets as Record<string, unknown>[]
      return { ...body, tickets: tickets.map((ticket) => ({ ...ticket, generated_timestamp: 1_893_456_000 })) }
    })
    const id = await emulator.ground.createConversation({ message })
    expect((await pull()).get(id)?.remoteUpdatedAt).toBe('2030-01-01T00:00:00.000Z')
  })

  test('a row that comes twice on a page is given once, as it came last', async () => {
    const { emulator, adapter } = deskOf({}, (path, body) => {
      if (!path.includes('/incremental/')) return body
      const [ticket] = body.tickets as Record<string, unknown>[]
      return {
        ...body,
        tickets: [
          { ...ticket, subject: 'Before' },
          { ...ticket, subject: 'After' },
        ],
      }
    })
    await emulator.ground.createConversation({ message })
    emulator.clock.advance(90_000)
    expect((await adapter.conversations()).items.map(({ subject }) => subject)).toEqual(['After'])
  })

  test('an export that says there is more and stands still ends with an error that may pass, not in a circle', async () => {
    const { emulator, adapter } = deskOf({}, (path, body) =>
      path.includes('/incremental/') ? { ...body, end_of_stream: false } : body,
    )
    await emulator.ground.createConversation({ message })
    emulator.clock.advance(90_000)
    const { cursor, more } = await adapter.conversations()
    expect(more).toBe(true)
    const error = await adapter.conversations({ cursor }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HelpdeskError)
    expect(error).toMatchObject({ code: 'upstream', retryable: true })
  })

  test('an empty account tells no cursor, and the pull goes on from where it began', async () => {
    const { emulator, adapter } = deskOf()
    const first = await adapter.conversations()
    expect(first).toMatchObject({ items: [], more: false })
    const id = await emulator.ground.createConversation({ message })
    emulator.clock.advance(90_000)
    const { items } = await adapter.conversations({ cursor: first.cursor })
    expect(items.map(({ source }) => source?.id)).toEqual([id])
  })

  test('a deleted ticket comes as a tombstone, and nothing is asked about it', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.delete?.(id)
    const tombstone = (await pull()).get(id)
    expect(tombstone?.deletion?.reason).toBe('deleted')
    expect(tombstone?.timeline).toEqual([])
    expect(emulator.calls.filter(({ path }) => path.includes(`/${id}/`))).toEqual([])
  })

  test('closed tickets, which lists forget when they are archived, come through the export', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setStatus?.(id, 'closed')
    expect((await pull()).get(id)?.status).toEqual({ canonical: 'closed', raw: 'closed' })
    expect(emulator.calls.some(({ path }) => path.endsWith('/tickets'))).toBe(false)
  })

  test('the audits of an archived ticket come whole, without pages', async () => {
    const { emulator, pull } = deskOf({}, (path, body) => {
      const { meta: _meta, links: _links, ...whole } = body
      return path.endsWith('/audits') ? whole : body
    })
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setStatus?.(id, 'resolved')
    expect((await pull()).get(id)?.timeline.some(({ type }) => type === 'status')).toBe(true)
  })

  test('more comments than a page holds come by cursor, for page numbers end at 10,000 rows', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    for (let number = 0; number < 120; number++) await emulator.ground.reply(id, { text: `Message ${number}.` })
    expect((await pull()).get(id)?.timeline.filter(({ type }) => type === 'message')).toHaveLength(121)
    const pages = emulator.calls.filter(({ path }) => path.endsWith('/comments')).map(({ query }) => query)
    expect(pages).toHaveLength(2)
    expect(pages.every((query) => query['page[size]'] === '100' && query.page === undefined)).toBe(true)
  })

  test('all comments of a changed ticket are read, whenever they were written', async () => {
    const { emulator, adapter, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    await pull()
    const { cursor } = await adapter.conversations()
    emulator.clock.advance(86_400_000)
    await emulator.ground.reply(id, { text: 'Any news?' })
    emulator.clock.advance(90_000)
    const { items } = await adapter.conversations({ cursor })
    expect(items[0]?.timeline).toHaveLength(2)
  })

  test('the exports allow 20 requests a minute: a long pull waits by itself and is never turned away', async () => {
    const { emulator, pull } = deskOf()
    for (let number = 0; number < 50; number++) await emulator.ground.createConversation({ message })
    expect((await pull({ limit: 1 })).size).toBe(50)
    expect(emulator.calls.filter(({ status }) => status === 429)).toEqual([])
    expect(emulator.clock.sleeps.length).toBeGreaterThan(0)
  })

  test('one endpoint has a limit of its own: turned away at the audits, the pull waits there and misses nothing', async () => {
    const { emulator, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    await emulator.ground.setStatus?.(id, 'resolved')
    emulator.faults.add({ fault: { kind: 'rate_limit', retryAfter: 11 }, match: { path: '/audits' } })
    expect((await pull()).get(id)?.timeline.map(({ type }) => type)).toEqual(['message', 'status'])
    expect(emulator.clock.sleeps.reduce((sum, time) => sum + time, 0)).toBeGreaterThanOrEqual(11_000)
  })

  test('a status that changed after the last pull comes with the next, and is not left as it was', async () => {
    const { emulator, adapter, pull } = deskOf()
    const id = await emulator.ground.createConversation({ message })
    expect((await pull()).get(id)?.status.canonical).not.toBe('resolved')
    const { cursor } = await adapter.conversations()
    await emulator.ground.setStatus?.(id, 'resolved')
    emulator.clock.advance(90_000)
    const { items } = await adapter.conversations({ cursor })
    expect(items.map(({ status }) => status)).toEqual([{ canonical: 'resolved', raw: 'solved' }])
  })

  test('what did not change does not come, and is not taken for deleted', async () => {
    const { emulator, adapter, pull } = deskOf()
    for (let number = 0; number < 3; number++) await emulator.ground.createConversation({ message })
    await pull()
    const { cursor } = await adapter.conversations()
    emulator.clock.advance(86_400_000)
    expect((await adapter.conversations({ cursor })).items).toEqual([])
  })

  test('staff are no customers, and deleted users come as tombstones', async () => {
    const { emulator, world, adapter } = deskOf()
    await emulator.ground.createConversation({ customer: { email: 'ann@example.test' }, message })
    await emulator.ground.createConversation({ customer: { email: 'bo@example.test' }, message })
    const bo = world.customers().find(({ email }) => email === 'bo@example.test')
    world.deleteCustomer(bo?.id ?? '')
    emulator.clock.advance(90_000)
    const { items } = (await adapter.customers?.()) ?? { items: [] }
    expect(items.map(({ identities, deletion }) => [identities[0]?.value, deletion?.reason ?? null])).toEqual([
      ['ann@example.test', null],
      ['bo@example.test', 'deleted'],
    ])
  })
})
