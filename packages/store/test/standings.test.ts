import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { conversation, time } from './support/samples.ts'

const standing = (version: string, more: object = {}) => ({
  ...{ conversationId: 'c-1', version, connection: 'shop', input: 'i-1', standards: 's-1' },
  ...{ verdict: 'below' as const, score: 0.4, owedSince: time(1) },
  ...more,
})

describe.each(engines)('where a conversation stands on $name', ({ database }) => {
  it('is kept only for the version that was scored', async () => {
    const store = await database().open()
    await store.conversations.put([conversation('c-1', 1)])
    const first = await store.conversations.read('c-1')
    expect(first?.conversation).toEqual(conversation('c-1', 1))
    expect((await store.conversations.read('c-1'))?.version).toBe(first?.version)
    await store.conversations.put([conversation('c-1', 2)])
    expect(await store.standings.put(standing(first?.version ?? ''))).toBe('changed')
    const second = await store.conversations.read('c-1')
    expect(second?.version).not.toBe(first?.version)
    expect(await store.standings.put(standing(second?.version ?? ''))).toBe('kept')
    expect(await store.standings.put(standing(second?.version ?? '', { conversationId: 'c-2' }))).toBe('missing')
    expect(await store.standings.get('c-1')).toMatchObject({ input: 'i-1', standards: 's-1', verdict: 'below' })
    expect(await store.standings.owed({ limit: 5 })).toMatchObject([{ conversationId: 'c-1', connection: 'shop' }])
    expect(await store.standings.count()).toMatchObject([{ connection: 'shop', scored: 1, owed: 1 }])
  })

  it('remembers the verdict by the standards before, so that a change can be seen', async () => {
    const store = await database().open()
    await store.conversations.put([conversation('c-1', 1)])
    const version = (await store.conversations.read('c-1'))?.version ?? ''
    await store.standings.put(standing(version))
    expect(await store.standings.verdictChanges('s-1')).toEqual([])
    expect(await store.standings.outdated('s-2')).toBe(1)
    expect(await store.standings.scoredByOthers('s-2', { after: null, limit: 5 })).toEqual(['c-1'])
    await store.standings.put(standing(version, { standards: 's-2', verdict: 'above', score: 0.9, owedSince: null }))
    // The same again, by the same standards, forgets nothing.
    await store.standings.put(standing(version, { standards: 's-2', verdict: 'above', score: 0.9, owedSince: null }))
    const [change, ...more] = await store.standings.verdictChanges('s-2')
    expect(more).toEqual([])
    expect(change).toMatchObject({ before: 'below', after: 'above', conversations: 1 })
    expect(change?.scoreDifference).toBeCloseTo(0.5)
    expect(await store.standings.changed('s-2', { limit: 5 })).toEqual([
      { conversationId: 'c-1', before: 'below', after: 'above' },
    ])
    expect(await store.standings.owed({ limit: 5 })).toEqual([])
  })

  it('goes with the customer', async () => {
    const store = await database().open()
    await store.conversations.put([conversation('c-1', 1)])
    await store.standings.put(standing((await store.conversations.read('c-1'))?.version ?? ''))
    await store.eraseCustomer('anna', { by: 'test', reason: 'asked' })
    expect(await store.standings.get('c-1')).toBeNull()
  })
})

describe.each(engines)('a connection on $name', ({ database }) => {
  it('is pulled by one at a time, and by the next when that one is gone', async () => {
    let now = time(0)
    const store = await database().open({ now: () => now })
    expect(await store.connections.lease('shop', 'one', time(2))).toBeNull()
    expect(await store.connections.lease('shop', 'two', time(3))).toContain(time(2).slice(0, 19))
    expect(await store.connections.lease('shop', 'one', time(4))).toBeNull()
    await store.connections.release('shop', 'two')
    expect(await store.connections.lease('shop', 'two', time(3))).not.toBeNull()
    now = time(5)
    expect(await store.connections.lease('shop', 'two', time(6))).toBeNull()
  })

  it('keeps what is not changed, and the later of two times to be left alone', async () => {
    const store = await database().open()
    await store.connections.change('shop', { paused: true, failures: 2 })
    await store.connections.change('shop', { failures: 0 })
    await store.connections.holdUntil('shop', Date.parse(time(9)))
    await store.connections.holdUntil('shop', Date.parse(time(3)))
    expect(await store.connections.get('shop')).toMatchObject({ paused: true, failures: 0, heldUntil: time(9) })
    expect(await store.connections.get('stop')).toBeNull()
  })
})

describe.each(engines)('the outbox on $name', ({ database }) => {
  it('hands out what belongs to one conversation one after the other', async () => {
    const store = await database().open()
    for (const [key, conversationId] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['b1', 'b'],
      ['x1', null],
      ['x2', null],
    ] as const)
      await store.outbox.add({ key, kind: key.startsWith('x') ? 'other' : 'note', conversationId, payload: {} })
    const claim = async (kinds?: string[]) => {
      const claimed = await store.outbox.claim({ limit: 9, until: '2099-01-01T00:00:00Z', ...(kinds ? { kinds } : {}) })
      return claimed.map(({ key }) => key)
    }
    expect(await claim(['note'])).toEqual(['a1', 'b1'])
    expect(await claim()).toEqual(['x1', 'x2'])
    expect(await claim()).toEqual([])
    await store.outbox.markSent('a1')
    expect(await claim()).toEqual(['a2'])
    await store.outbox.markFailed('a2', { code: 'rejected', final: true })
    expect(await store.outbox.count(['note'])).toEqual({ pending: 1, sent: 1, failed: 1 })
    await store.outbox.reopen('a2')
    expect(await claim()).toEqual(['a2'])
    await store.outbox.markSent('a2')
    expect(await store.outbox.purge('2099-01-01T00:00:00Z')).toBe(2)
    expect(await store.outbox.count()).toEqual({ pending: 3, sent: 0, failed: 0 })
  })
})
