import type { ConversationContext } from '@attune/core'
import { authorOf, type Emulator } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, opened, scorer, started } from './support/helpdesk.ts'

const weekdays = (from: string, to: string) => ({
  timeZone: 'Europe/London',
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, to]]])),
})

/** Asked late on a Monday, answered on Tuesday morning. */
function askedAtNight({ world, clock }: Emulator): void {
  const customer = world.addCustomer({ name: 'Ada', email: 'ada@example.test' })
  const agent = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
  clock.set(Date.parse('2026-06-01T21:30:00Z'))
  const { id } = world.addConversation({
    ...{ customerId: customer.id, channel: 'chat' as const },
    message: { author: authorOf(customer), text: 'My card was charged twice! Can you look at it, please?' },
  })
  clock.set(Date.parse('2026-06-02T08:00:30Z'))
  world.addMessage(id, { author: authorOf(agent), text: 'I am sorry, that was our mistake. I have refunded it.' })
  clock.advance(120_000)
}

describe.each(engines)('service hours on $name', ({ database }) => {
  it('make a reply to what was written at night one in time; other hours have it scored again', async () => {
    const store = await database().open()
    const emulator = helpdesk(0)
    askedAtNight(emulator)
    const scored = async () => {
      const [conversation] = await keptIn(store)
      return (await store.scores.history(conversation?.id ?? '')).map(({ report }) => {
        return report.duties.filter(({ kind }) => kind === 'reply-in-time').map(({ state }) => state)
      })
    }
    const always = await started(store, { connections: [connectionTo(emulator)] })
    await always.settled()
    expect(await scored()).toEqual([['missed']])
    await always.stop()

    const day = await started(store, {
      connections: [connectionTo(emulator, { serviceHours: weekdays('09:00', '18:00') as never })],
    })
    expect((await day.status()).outdated).toBe(1)
    expect(await day.rescore()).toBe(1)
    await expect.poll(async () => (await day.status()).outdated, { timeout: 30_000 }).toBe(0)
    expect(await scored()).toEqual([['met'], ['missed']])
    expect((await day.verdictChanges()).map(({ conversations }) => conversations)).toEqual([1])
    await day.settled()
    expect(await day.rescore()).toBe(0)
    expect(await scored()).toHaveLength(2)
  })

  it('come from the helpdesk where it says them, with what is remembered, and are asked for once', async () => {
    const store = await database().open()
    const emulator = helpdesk(2)
    const told: ConversationContext[] = []
    const watching = {
      standards: 'watching',
      score: (conversation: Parameters<typeof scorer.score>[0], context: ConversationContext) => {
        told.push(context)
        return scorer.score(conversation, context)
      },
    }
    const connection = connectionTo(emulator, { serviceHours: undefined })
    // Kept, and not yet scored.
    const first = await opened(store, { connections: [connection], scorer: undefined })
    await first.start()
    await first.settled()
    await first.stop()
    const [conversation] = await keptIn(store)
    const customer = conversation?.customer
    if (customer == null) throw new Error('an empty world')
    await store.profiles.put({ schema: 'attune/profile@1', customer, facts: [] } as never)

    await store.executeSql(`delete from "${store.database.schema}".cursors where name like '%/conversations'`)
    const sync = await started(store, { connections: [connection], scorer: watching })
    await sync.settled()
    expect(told).toHaveLength(emulator.world.listed().length)
    expect(new Set(told.map(({ serviceHours }) => serviceHours?.timeZone))).toEqual(new Set(['America/New_York']))
    expect(told.map(({ serviceHours }) => serviceHours?.weekly.mon)).toContainEqual([['09:00', '17:00']])
    expect(told.filter(({ profile }) => profile !== null).length).toBeGreaterThan(0)
    const asked = emulator.calls.filter(({ path }) => path.endsWith('/business_hours/schedules'))
    expect(asked).toHaveLength(1)
  })

  it('that a helpdesk does not tell hold nothing up', async () => {
    const store = await database().open()
    const emulator = helpdesk(2)
    emulator.faults.add({
      fault: { kind: 'status', status: 403 },
      match: { method: 'GET', path: /business_hours/ },
      times: 1000,
    })
    // One that looks at the conversation alone is enough.
    const plain = { standards: 'plain', score: (one: Parameters<typeof scorer.score>[0]) => scorer.score(one) }
    const sync = await started(store, {
      connections: [connectionTo(emulator, { serviceHours: undefined })],
      scorer: plain,
    })
    expect(await sync.settled()).toEqual({ shop: 'caught_up' })
    const { scored, outdated } = await sync.status()
    expect([scored, outdated]).toEqual([emulator.world.listed().length, 0])
  })
})
