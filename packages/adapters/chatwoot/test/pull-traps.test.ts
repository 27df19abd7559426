import { type PullOptions, paginate } from '@attune/core'
import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { idsOf, onEmulator, rewriting, textsOf } from './on-emulator.ts'

const DAY_MS = 24 * 3_600_000

async function everyId(
  pull: (options: PullOptions) => ReturnType<ReturnType<typeof onEmulator>['chatwoot']['conversations']>,
  options: PullOptions = {},
) {
  const ids: (string | undefined)[] = []
  let cursor = ''
  for await (const page of paginate(pull, options)) {
    ids.push(...idsOf(page))
    cursor = page.cursor
  }
  return { ids, cursor }
}

describe('traps in reading Chatwoot', () => {
  it('left to itself the list holds only open conversations: resolved, pending and snoozed ones come too', async () => {
    const { chatwoot, ground, talk } = onEmulator()
    const ids = [await talk(), await talk(), await talk(), await talk()]
    for (const [index, status] of (['resolved', 'pending', 'on_hold'] as const).entries())
      await ground.setStatus?.(ids[index] as string, status)
    expect((await everyId((options) => chatwoot.conversations(options))).ids.toSorted()).toEqual(ids.toSorted())
  })

  it('a list brings only the last message of each, and the same message is not told twice', async () => {
    const { chatwoot, ground, talk } = onEmulator()
    const id = await talk('It arrived broken.')
    await ground.reply(id, { role: 'agent', text: 'I am sorry.' })
    const [pulled] = (await chatwoot.conversations()).items
    expect(pulled && textsOf(pulled)).toEqual(['It arrived broken.', 'I am sorry.'])
  })

  it('messages come twenty at a time, newest page first, each page oldest first', async () => {
    const { chatwoot, emulator, ground, talk } = onEmulator()
    const id = await talk('Line 0.')
    for (let number = 1; number < 60; number++) await ground.reply(id, { text: `Line ${number}.` })
    expect(textsOf(await chatwoot.conversation(id))).toEqual(Array.from({ length: 60 }, (_, n) => `Line ${n}.`))
    const asked = emulator.calls.filter(({ path }) => path.endsWith('/messages')).map(({ query }) => query.before)
    expect(asked).toHaveLength(4)
    expect(asked[0]).toBeUndefined()
  })

  it('what changes moves to the end of the list, and what stood behind it past the page number: nothing is skipped', async () => {
    const { emulator, again, ground, clock, talk } = onEmulator({}, { perPage: 3 })
    const ids: string[] = []
    for (let number = 0; number < 14; number++) {
      ids.push(await talk())
      clock.advance(60_000)
    }
    // Before every page is read, two that were given already get an answer, and a row of the next page moves up for each.
    let lists = 0
    const restless: typeof fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : String(input))
      if (url.pathname.endsWith('/conversations') && ++lists > 1 && lists < 8) {
        for (const id of ids.slice(0, 2)) await ground.reply(id, { text: `Answer ${lists}.` })
        clock.advance(1000)
      }
      return emulator.fetch(input, init)
    }
    const { ids: seen } = await everyId((options) => again({ fetch: restless }).conversations(options), { limit: 3 })
    expect(ids.filter((id) => !seen.includes(id))).toEqual([])
  })

  it('a conversation that is deleted while pages are read does not hide another', async () => {
    const { chatwoot, ground, clock, talk } = onEmulator({}, { perPage: 2 })
    const ids: string[] = []
    for (let number = 0; number < 6; number++) {
      ids.push(await talk())
      clock.advance(60_000)
    }
    const first = await chatwoot.conversations({ limit: 2 })
    await ground.delete?.(ids[0] as string)
    const { ids: rest } = await everyId((options) => chatwoot.conversations(options), {
      cursor: first.cursor,
      limit: 2,
    })
    expect([...idsOf(first), ...rest]).toEqual(expect.arrayContaining(ids))
  })

  it('a field, a label or a rating moves no list, and comes all the same', async () => {
    const { chatwoot, ground, clock, talk } = onEmulator()
    const [field, label, rating] = [await talk(), await talk(), await talk()] as const
    await talk()
    clock.advance(600_000)
    const { cursor } = await everyId((options) => chatwoot.conversations(options))
    clock.advance(600_000)
    await ground.setFields?.(field, { severity: 'high' })
    await ground.addTags?.(label, ['gift'])
    await ground.rate?.(rating, { score: 0.75, comment: 'Quick.' })
    clock.advance(600_000)
    const page = await chatwoot.conversations({ cursor })
    expect(idsOf(page).toSorted()).toEqual([field, label, rating].toSorted())
    expect(page.items[2]?.timeline.at(-1)).toMatchObject({ type: 'rating', rating: { score: 4, worst: 1, best: 5 } })
  })

  it('a conversation that is resolved after the last pull comes with the next, and is not left open', async () => {
    const { chatwoot, clock, ground, talk } = onEmulator()
    const id = await talk()
    clock.advance(600_000)
    const { cursor } = await chatwoot.conversations()
    clock.advance(600_000)
    await ground.setStatus?.(id, 'resolved')
    const { items } = await chatwoot.conversations({ cursor })
    expect(items.map(({ status }) => status)).toEqual([{ canonical: 'resolved', raw: 'resolved' }])
  })

  it('what changed lately comes on one page however long, so after a pause of weeks the pages are read instead', async () => {
    const { chatwoot, emulator, ground, clock, talk } = onEmulator({}, { perPage: 2 })
    const ids: string[] = []
    for (let number = 0; number < 40; number++) {
      ids.push(await talk())
      clock.advance(DAY_MS)
    }
    const { cursor } = await everyId((options) => chatwoot.conversations(options))
    clock.advance(30 * DAY_MS)
    await ground.reply(ids[3] as string, { text: 'Still waiting.' })
    emulator.calls.length = 0
    const later = await everyId((options) => chatwoot.conversations(options), { cursor })
    expect(later.ids).toEqual([ids[3]])
    const asked = emulator.calls.filter(({ path }) => path.endsWith('/conversations')).map(({ query }) => query)
    expect(asked.every(({ updated_within }) => updated_within === undefined)).toBe(true)
    // Looked for by halves, not from the beginning.
    expect(asked.length).toBeLessThan(18)
  })

  it('a long way back begins where it has to, and nothing older comes', async () => {
    const { chatwoot, clock, talk } = onEmulator({}, { perPage: 2 })
    const made: { id: string; at: string }[] = []
    for (let number = 0; number < 30; number++) {
      made.push({ at: clock.iso(), id: await talk() })
      clock.advance(DAY_MS)
    }
    const since = made[11]?.at as string
    const { ids } = await everyId((options) => chatwoot.conversations(options), { since, limit: 7 })
    expect(ids).toEqual(made.slice(11).map(({ id }) => id))
  })

  it('the window of seconds is counted by the clock of the server: ours may be behind', async () => {
    const { chatwoot, again, emulator, ground, clock, talk } = onEmulator()
    const id = await talk()
    clock.advance(600_000)
    const { cursor } = await everyId((options) => chatwoot.conversations(options))
    clock.advance(60_000)
    await ground.reply(id, { text: 'Hello?' })
    clock.advance(3_600_000)
    const behind = again({ clock: { ...clock, now: () => clock.now() - 2 * 3_600_000 } })
    expect(idsOf(await behind.conversations({ cursor }))).toEqual([id])
    expect(emulator.calls.filter(({ query }) => query.updated_within !== undefined)).toHaveLength(2)
  })

  it('a server that does not know the order it is asked for is told of, and its newest are not taken for all', async () => {
    const { emulator, again, clock, talk } = onEmulator()
    for (let number = 0; number < 3; number++) {
      await talk()
      clock.advance(60_000)
    }
    const fetch = rewriting(emulator.fetch, '/conversations', ({ data }: { data: { payload: object[] } }) => ({
      data: { ...data, payload: data.payload.toReversed() },
    }))
    await expect(again({ fetch }).conversations()).rejects.toThrow(/older than version 3/)
  })

  it('older servers do not say when something changed: the last activity stands in for it', async () => {
    const { emulator, again, ground, clock, talk } = onEmulator()
    const id = await talk()
    const without = ({ data }: { data: { payload: object[] } }) => ({
      data: { ...data, payload: data.payload.map((row) => ({ ...row, updated_at: undefined })) },
    })
    const old = again({ fetch: rewriting(emulator.fetch, '/conversations', without) })
    clock.advance(600_000)
    const { cursor } = await everyId((options) => old.conversations(options))
    clock.advance(600_000)
    await ground.reply(id, { text: 'Anybody?' })
    clock.advance(600_000)
    const page = await old.conversations({ cursor })
    expect(idsOf(page)).toEqual([id])
    expect(idsOf(await old.conversations({ cursor: page.cursor }))).toEqual([])
  })

  it('contacts come in pages of fifteen, and those without an address only with their conversations', async () => {
    const { chatwoot, world } = onEmulator()
    for (let number = 0; number < 17; number++)
      world.addCustomer({ name: `${number}`, email: `${number}@example.test` })
    const visitor = world.addCustomer({ name: null })
    world.addConversation({
      customerId: visitor.id,
      channel: 'chat',
      message: { author: authorOf(visitor), text: 'Hi' },
    })
    const names: (string | null)[] = []
    for await (const { items } of paginate((options) => chatwoot.customers?.(options) ?? Promise.reject()))
      names.push(...items.map((customer) => customer.names.display))
    expect(names).toEqual(Array.from({ length: 17 }, (_, number) => `${number}`))
    const [talk] = (await chatwoot.conversations()).items
    expect(talk?.customer).toMatchObject({ names: { display: null }, identities: [], source: { id: visitor.id } })
  })
})
