import { authorOf, type Emulator } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, opened, started } from './support/helpdesk.ts'

const dayMs = 86_400_000

/** One that ended long ago, one that is open since then, and one that ended just now; their ids in the helpdesk. */
function talksIn({ world, clock }: Emulator): { old: string; open: string; fresh: string } {
  const customer = world.addCustomer({ name: 'Ada', email: 'ada@example.test' })
  const agent = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
  const talk = (daysAgo: number, status: 'open' | 'closed') => {
    clock.set(Date.now() - daysAgo * dayMs)
    const message = { author: authorOf(customer), text: 'Where is my parcel? It should have come on Monday.' }
    const { id } = world.addConversation({ customerId: customer.id, channel: 'email' as const, message })
    world.addMessage(id, { author: authorOf(agent), text: 'I am sorry. I will send it again by tomorrow.' })
    world.setStatus(id, status)
    return id
  }
  const talks = { old: talk(90, 'closed'), open: talk(80, 'open'), fresh: talk(1, 'closed') }
  clock.set(Date.now() + 120_000)
  return talks
}

describe.each(engines)('conversations kept for a while on $name', ({ database }) => {
  it('go with all that belongs to them, and come back with a new word only', async () => {
    const store = await database().open()
    const emulator = helpdesk(0)
    const { old, open, fresh } = talksIn(emulator)
    const keptIds = async () => (await keptIn(store)).map(({ source }) => source?.id).sort()
    const forGood = await opened(store, { connections: [connectionTo(emulator)] })
    await forGood.start()
    await forGood.settled()
    await forGood.stop()
    expect(await keptIds()).toEqual([old, open, fresh].sort())
    const before = (await store.check()).counts

    const sync = await started(store, { connections: [connectionTo(emulator)], retention: { conversationDays: 30 } })
    // Now, and not within the hour.
    await store.executeSql(`update "${store.database.schema}_jobs".job set start_after = now() where name = 'tidy'`)
    await expect.poll(keptIds, { timeout: 30_000, interval: 300 }).toEqual([open, fresh].sort())
    const after = (await store.check()).counts
    expect(after).toMatchObject({ scores: 2, standings: 2, commitments: 2, customers: before?.customers })
    expect(before).toMatchObject({ scores: 3, standings: 3, commitments: 3 })

    // From the beginning again: the old one is not let in, by a pull or by a webhook's fetch.
    await store.executeSql(`delete from "${store.database.schema}".cursors`)
    await sync.settled()
    expect(await keptIds()).toEqual([open, fresh].sort())
    // The open one ends without a word; its last change is of today.
    emulator.world.setStatus(open, 'closed')
    const customer = emulator.world.customer(emulator.world.conversation(old)?.customerId ?? null)
    if (customer === undefined) throw new Error('nobody is there')
    emulator.world.addMessage(old, { author: authorOf(customer), text: 'The same has happened again.' })
    emulator.clock.advance(120_000)
    await sync.settled()
    expect(await keptIds()).toEqual([old, open, fresh].sort())
  })
})
