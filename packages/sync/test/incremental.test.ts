import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, opened, started } from './support/helpdesk.ts'

describe.each(engines)('a sync on $name', ({ database }) => {
  it('brings what has changed, and scores only that again', async () => {
    const store = await database().open()
    const emulator = helpdesk(8)
    const sync = await started(store, { connections: [connectionTo(emulator)] })
    await sync.settled()
    const [first, second] = emulator.world.listed()
    const customer = emulator.world.customer(first?.customerId ?? null)
    if (first === undefined || second === undefined || customer === undefined) throw new Error('an empty world')
    emulator.world.addMessage(first.id, { author: authorOf(customer), text: 'It is still broken. I am angry now.' })
    // Nothing that anybody would judge.
    emulator.world.setTags(second.id, [...second.tags, 'vip'])
    emulator.clock.advance(120_000)
    await sync.pull()
    await sync.settled()

    const lengths = new Map<string, number>()
    for await (const { id, source } of store.conversations.all()) {
      lengths.set(source?.id ?? '', (await store.scores.history(id)).length)
    }
    expect(lengths.get(first.id)).toBe(2)
    expect([...lengths].filter(([id]) => id !== first.id).every(([, length]) => length === 1)).toBe(true)
    const tagged = await keptIn(store)
    expect(tagged.find(({ source }) => source?.id === second.id)?.tags).toContain('vip')
  })

  it('is not settled by a pull that had asked before the change', async () => {
    const store = await database().open()
    const emulator = helpdesk(2)
    let held = Promise.resolve()
    let isAsked = () => {}
    const fetch: typeof globalThis.fetch = async (...request) => {
      const response = await emulator.fetch(...request)
      isAsked()
      await held
      return response
    }
    const sync = await started(store, { connections: [connectionTo(emulator, { fetch })] })
    await sync.settled()
    const [first] = emulator.world.listed()
    const customer = emulator.world.customer(first?.customerId ?? null)
    if (first === undefined || customer === undefined) throw new Error('an empty world')

    let release = () => {}
    held = new Promise((resolve) => {
      release = resolve
    })
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve
    })
    await sync.pull()
    await asked
    emulator.world.addMessage(first.id, { author: authorOf(customer), text: 'And the lamp is still broken.' })
    emulator.clock.advance(120_000)
    const settled = sync.settled()
    release()
    await settled
    const kept = (await keptIn(store)).find(({ source }) => source?.id === first.id)
    expect(JSON.stringify(kept?.timeline)).toContain('the lamp')
  })

  it('goes on behind the last page that was kept, after a crash', async () => {
    const store = await database().open()
    const emulator = helpdesk(24)
    // The third page never comes.
    const pages = { method: 'GET', path: /incremental\/tickets/ }
    emulator.faults.add({ fault: { kind: 'status', status: 403 }, match: pages, after: 2, times: 1000 })
    const one = await opened(store, { connections: [connectionTo(emulator, { pageSize: 5 })] })
    await one.start()
    expect(await one.settled()).toEqual({ shop: 'failed' })
    await one.stop()
    const kept = (await store.check()).counts?.conversations ?? 0
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(emulator.world.listed().length)

    emulator.faults.clear()
    emulator.calls.length = 0
    await store.connections.change('shop', { failures: 0 })
    const two = await started(store, { connections: [connectionTo(emulator, { pageSize: 5 })] })
    await expect.poll(async () => (await two.settled()).shop, { timeout: 50_000 }).toBe('caught_up')
    expect((await store.check()).counts?.conversations).toBe(emulator.world.listed().length)
    const first = emulator.calls.find(({ path }) => path.includes('incremental/tickets'))
    expect(first?.query.cursor).toBeTruthy()
  })

  it('asks nothing while a connection is paused, and catches up when it is resumed', async () => {
    const store = await database().open()
    const emulator = helpdesk(3)
    const sync = await opened(store, { connections: [connectionTo(emulator)] })
    await sync.pause('shop')
    await sync.start()
    expect(await sync.settled()).toEqual({ shop: 'paused' })
    expect(emulator.calls).toEqual([])
    expect((await sync.status()).connections[0]?.state).toBe('paused')
    await sync.resume('shop')
    expect(await sync.settled()).toEqual({ shop: 'caught_up' })
    expect((await store.check()).counts?.conversations).toBe(emulator.world.listed().length)
  })
})
