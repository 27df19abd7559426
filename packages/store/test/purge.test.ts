import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { conversation, customer, fact, time } from './support/samples.ts'

const over = { status: { canonical: 'closed', raw: 'closed' } } as const

describe.each(engines)('conversations that are over and old on $name', ({ database }) => {
  it('are removed a few at a time, with what belongs to them; the rest stays', async () => {
    const store = await database().open()
    await store.conversations.put([
      ...['c-1', 'c-2', 'c-3', 'c-waiting'].map((id, minute) => conversation(id, minute, over)),
      conversation('c-open', 1),
      conversation('c-new', 30, over),
      conversation('c-timeless', 1, { ...over, remoteUpdatedAt: null }),
    ])
    await store.facts.put([fact('f-1', customer('anna').id)])
    const { version = '' } = (await store.conversations.read('c-1')) ?? {}
    const standing = { connection: 'shop', input: 'i-1', standards: 's-1', verdict: 'below' as const, score: 0.4 }
    await store.standings.put({ conversationId: 'c-1', version, owedSince: null, ...standing })
    for (const id of ['c-1', 'c-waiting']) {
      await store.outbox.add({ key: `note-${id}`, kind: 'note', conversationId: id, payload: {} })
    }
    await store.outbox.markSent('note-c-1')

    const purge = () => store.conversations.purge({ before: time(10), limit: 2 })
    expect([await purge(), await purge(), await purge()]).toEqual([2, 1, 0])
    const left: string[] = []
    for await (const { id, timeline } of store.conversations.all()) {
      left.push(id)
      expect(timeline.length).toBeGreaterThan(0)
    }
    expect(left).toEqual(['c-new', 'c-open', 'c-timeless', 'c-waiting'])
    const { counts } = await store.check()
    expect(counts).toMatchObject({ conversations: 4, standings: 0, outbox: 1, customers: 1, facts: 1 })
    const kept = await Promise.all(left.map(async (id) => (await store.conversations.get(id))?.timeline.length ?? 0))
    expect(counts?.interactions).toBe(kept.reduce((sum, many) => sum + many, 0))

    await store.outbox.markSent('note-c-waiting')
    expect(await purge()).toBe(1)
  })
})
