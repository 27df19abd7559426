import { memoryKeys } from '@attune/store'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { conversation, customer, fact } from './support/samples.ts'

const asked = { reason: 'request 12', by: 'agent-1' }
const bela = customer('bela')

describe.each(engines)('erasing a customer on $name', ({ database }) => {
  async function filled() {
    const place = database()
    const store = await place.open()
    await store.conversations.put([conversation('c-1', 3), conversation('c-2', 3, { customer: bela })])
    await store.facts.put([fact('f-1', 'anna'), fact('f-2', 'bela')])
    await store.outbox.add({ key: 'k', kind: 'note', customerId: 'anna', payload: 'text' })
    return { place, store }
  }

  it('removes everything of theirs and nothing of others', async () => {
    const { store } = await filled()
    const { removed } = await store.eraseCustomer('anna', asked)
    expect(removed).toMatchObject({ conversations: 1, interactions: 5, facts: 1, customers: 1, outbox: 1 })
    expect(await store.conversations.get('c-1')).toBeNull()
    expect(await store.conversations.get('c-2')).toEqual(conversation('c-2', 3, { customer: bela }))
    expect(await store.facts.ofCustomer('bela')).toHaveLength(1)
    expect((await store.check()).keys?.beingDestroyed).toBe(0)
  })

  it('refuses them when a helpdesk sends them again, also under another id with the same handle', async () => {
    const { store } = await filled()
    await store.eraseCustomer('anna', asked)
    expect(await store.conversations.put([conversation('c-1', 9), conversation('c-9', 1)])).toMatchObject({
      suppressed: 2,
    })
    const again = customer('new-id', { identities: customer('anna').identities })
    expect(await store.customers.put([again, bela])).toMatchObject({ suppressed: 1, unchanged: 1 })
    expect(await store.facts.put([fact('f-9', 'anna')])).toMatchObject({ suppressed: 1 })
    expect(await store.profiles.put({ schema: 'attune/profile@1', customer: { id: 'anna' } })).toBeNull()
    expect(await store.outbox.add({ key: 'k2', kind: 'note', customerId: 'anna', payload: 1 })).toBe('suppressed')
    expect((await store.check()).counts).toMatchObject({ customers: 1, conversations: 1, facts: 1, outbox: 0 })
    expect(await store.suppressions.lift(customer('anna'), { reason: 'came back', by: 'agent-1' })).toBe(true)
    expect(await store.conversations.put([conversation('c-9', 1)])).toMatchObject({ inserted: 1 })
  })

  it('makes a backup from before unreadable, not only forbidden', async () => {
    const { place, store } = await filled()
    const restore = await place.backup(store)
    await store.eraseCustomer('anna', asked)
    // Nothing is put right: the old rows lie there with the old wrapped key.
    const old = await restore({ migrate: false })
    await expect(old.conversations.get('c-1')).rejects.toMatchObject({ code: 'erased' })
    await expect(old.facts.ofCustomer('anna')).rejects.toMatchObject({ code: 'erased' })
    expect((await old.conversations.get('c-2'))?.id).toBe('c-2')
  })

  it('is done again when a backup from before is restored, and its suppression comes back with it', async () => {
    const { place, store } = await filled()
    const restore = await place.backup(store)
    await store.eraseCustomer('anna', asked)
    const old = await restore()
    expect(await old.conversations.get('c-1')).toBeNull()
    expect(await old.facts.ofCustomer('anna')).toEqual([])
    expect((await old.conversations.get('c-2'))?.id).toBe('c-2')
    const again = customer('new-id', { identities: customer('anna').identities })
    expect(await old.customers.put([again])).toMatchObject({ suppressed: 1 })
  })

  it('is finished at the next opening when the key provider fails in between', async () => {
    const keys = memoryKeys()
    let broken = true
    const failing = {
      ...keys,
      destroy: async (ref: string) => (broken ? Promise.reject(new Error('secret address')) : keys.destroy?.(ref)),
    }
    const place = database()
    const store = await place.open({ keys: failing })
    await store.conversations.put([conversation('c-1', 3)])
    const failure = await store.eraseCustomer('anna', asked).catch((error: Error) => error)
    expect(failure).toMatchObject({ code: 'key_provider', retryable: true })
    expect(String(failure)).not.toContain('secret')
    expect(await store.conversations.get('c-1')).toBeNull()
    expect((await store.check()).keys?.beingDestroyed).toBe(1)
    broken = false
    const restore = await place.backup(store)
    expect((await (await restore({ keys: failing })).check()).keys?.beingDestroyed).toBe(0)
    expect(await keys.destroyed?.()).toHaveLength(1)
  })

  it('is in the log, without the customer in it', async () => {
    const { store } = await filled()
    await store.conversations.get('c-1', { by: 'agent-2', reason: 'answering' })
    await store.eraseCustomer('anna', asked)
    expect(await store.auditLog.ofRecord('customer', 'anna')).toMatchObject([
      { who: 'agent-1', action: 'erase', why: 'request 12' },
    ])
    expect(await store.auditLog.recent(5)).toMatchObject([
      { action: 'erase' },
      { action: 'read', who: 'agent-2', why: 'answering' },
    ])
  })
})

// One process holds an embedded database, and does one thing after the other.
describe.each(engines.filter(({ name }) => name === 'postgres'))(
  'erasing on $name while others write',
  ({ database }) => {
    it('leaves nothing behind', async () => {
      const place = database()
      const [one, other] = [await place.open(), await place.open()]
      for (let round = 0; round < 10; round += 1) {
        const id = `customer-${round}`
        const put = (minute: number) =>
          other.conversations.put([conversation(`c-${round}-${minute}`, minute, { customer: customer(id) })])
        const results = await Promise.allSettled([put(1), put(2), one.eraseCustomer(id, asked), put(3), put(4)])
        expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
        expect(await one.conversations.ofCustomer(id)).toEqual([])
        expect(await put(60)).toMatchObject({ suppressed: 1 })
      }
      expect((await one.check()).counts).toMatchObject({
        conversations: 0,
        interactions: 0,
        customers: 0,
        identities: 0,
        data_keys: 1,
      })
    })
  },
)
