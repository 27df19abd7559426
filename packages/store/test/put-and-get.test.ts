import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { conversation, customer, fact, time } from './support/samples.ts'

describe.each(engines)('conversations on $name', ({ database }) => {
  it('come back as they were put, with and without a customer', async () => {
    const store = await database().open()
    const put = [conversation('c-1', 3), conversation('c-2', 4, { customer: null })]
    expect(await store.conversations.put(put)).toMatchObject({ inserted: 2 })
    expect(await store.conversations.get('c-1')).toEqual(put[0])
    expect(await store.conversations.get('c-2')).toEqual(put[1])
    expect(await store.conversations.get('c-3')).toBeNull()
    expect(await store.customers.get('anna')).toEqual(customer('anna'))
    expect((await store.conversations.ofCustomer('anna')).map(({ id }) => id)).toEqual(['c-1'])
  })

  it('are written once, whenever they were read', async () => {
    const store = await database().open()
    await store.conversations.put([conversation('c-1', 3)])
    const again = await store.conversations.put([conversation('c-1', 3, { observedAt: time(50) })])
    expect(again).toEqual({ inserted: 0, updated: 0, unchanged: 1, stale: 0, suppressed: 0 })
    expect((await store.check()).counts).toMatchObject({ conversations: 1, interactions: 5, customers: 1 })
  })

  it('end at the newest version, in whatever order and batches they come', async () => {
    const store = await database().open()
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom('a', 'b'), version: fc.nat(9) }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (puts, size) => {
          run += 1
          const items = puts.map(({ id, version }) => conversation(`${run}-${id}`, version))
          const counts = { written: 0, all: 0 }
          for (let start = 0; start < items.length; start += size) {
            const result = await store.conversations.put(items.slice(start, start + size))
            counts.all += result.inserted + result.updated + result.unchanged + result.stale
          }
          expect(counts.all).toBe(items.length)
          for (const id of new Set(items.map((item) => item.id))) {
            const newest = Math.max(...puts.filter((put) => `${run}-${put.id}` === id).map((put) => put.version))
            expect(await store.conversations.get(id)).toEqual(conversation(id, newest))
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('are read one after the other from a time on, over any page size', async () => {
    const store = await database().open()
    await store.conversations.put([1, 2, 3, 4, 5].map((minute) => conversation(`c-${minute}`, minute)))
    for (const batch of [1, 2, 5, 100]) {
      const read: string[] = []
      for await (const { id } of store.conversations.all({ since: '2026-05-03T09:02:00Z', batch })) read.push(id)
      expect(read).toEqual(['c-2', 'c-3', 'c-4', 'c-5'])
    }
  })

  it('that do not fit are refused without a word of theirs, and nothing of the batch is kept', async () => {
    const store = await database().open()
    const wrong = { ...conversation('c-2'), subject: 7, heliotrope: 'sentinel-word' } as never
    const failure = await store.conversations.put([conversation('c-1'), wrong]).catch((error: Error) => error)
    expect(String(failure)).toContain('conversations[1]')
    expect(String(failure)).not.toContain('sentinel-word')
    expect(await store.conversations.get('c-1')).toBeNull()
  })

  it('move to another customer with everything that was said', async () => {
    const store = await database().open()
    await store.conversations.put([conversation('c-1', 1)])
    const moved = conversation('c-1', 2, { customer: customer('bela') })
    expect(await store.conversations.put([moved])).toMatchObject({ updated: 1 })
    await store.eraseCustomer('anna', { reason: 'asked', by: 'test' })
    expect(await store.conversations.get('c-1')).toEqual(moved)
  })
})

describe.each(engines)('customers on $name', ({ database }) => {
  it('are found by a handle, in every spelling that is the same', async () => {
    const store = await database().open()
    await store.customers.put([customer('anna'), customer('bela')])
    const handle = (value: string) => ({ kind: 'email', value, normalized: null }) as const
    const found = await store.customers.byIdentity(handle(' ZSUZSANNA+anna@quillfeather.test'))
    expect(found.map(({ id }) => id)).toEqual(['anna'])
    expect(await store.customers.byIdentity(handle('nobody@quillfeather.test'))).toEqual([])
    await store.customers.put([customer('anna', { identities: [], remoteUpdatedAt: time(1) })])
    expect(await store.customers.byIdentity(handle('zsuzsanna+anna@quillfeather.test'))).toEqual([])
  })

  it('have their facts', async () => {
    const store = await database().open()
    await store.facts.put([fact('f-1', 'anna'), fact('f-2', 'bela')])
    expect(await store.facts.ofCustomer('anna')).toEqual([fact('f-1', 'anna')])
    const retracted = { ...fact('f-1', 'anna'), status: 'retracted', retractedAt: time(9) } as const
    expect(await store.facts.put([retracted])).toMatchObject({ updated: 1 })
    expect(await store.facts.put([fact('f-1', 'anna')])).toMatchObject({ stale: 1 })
    expect(await store.facts.ofCustomer('anna')).toEqual([retracted])
  })
})

// An embedded database has one process, and so one tenant.
describe.each(engines.filter(({ name }) => name === 'postgres'))('tenants on $name', ({ database }) => {
  it('share a database and see only their own', async () => {
    const place = database()
    const [one, other] = [await place.open({ tenant: 'one' }), await place.open({ tenant: 'other' })]
    await one.conversations.put([conversation('c-1', 1)])
    await other.conversations.put([conversation('c-1', 2)])
    expect((await one.conversations.get('c-1'))?.remoteUpdatedAt).toBe(time(1))
    await other.eraseCustomer('anna', { reason: 'asked', by: 'test' })
    expect(await one.conversations.get('c-1')).not.toBeNull()
    expect(await other.conversations.get('c-1')).toBeNull()
  })
})
