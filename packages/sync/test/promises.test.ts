import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, started } from './support/helpdesk.ts'

const promise = 'I will send you the tracking number within five minutes.'
const cases = [
  { word: null, state: 'open', noticed: ['A promise is due, and nothing has followed'] },
  { word: 'Thank you for your patience.', state: 'open', noticed: ['A promise is due, and nobody has said whether'] },
  { word: 'I have sent you the tracking number.', state: 'kept', noticed: [] },
]

describe.each(engines)('a promise that is due on $name', ({ database }) => {
  it.each(cases)('is noticed unless it was kept: $state, after $word', async ({ word, state, noticed }) => {
    const store = await database().open()
    const emulator = helpdesk(0)
    const { world, clock } = emulator
    const customer = world.addCustomer({ name: 'Ada', email: 'ada@example.test' })
    const agent = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
    // Five minutes after it was said is in two seconds.
    clock.set(Date.now() - 298_000)
    const talk = world.addConversation({
      ...{ customerId: customer.id, channel: 'email' as const },
      message: { author: authorOf(customer), text: 'Where is my parcel? It should have come on Monday.' },
    })
    world.addMessage(talk.id, { author: authorOf(agent), text: promise })
    if (word !== null) {
      clock.advance(60_000)
      world.addMessage(talk.id, { author: authorOf(agent), text: word })
    }
    clock.set(Date.now() + 120_000)
    const sync = await started(store, {
      connections: [connectionTo(emulator)],
      whenPromiseDue: ({ wordSince }) => (wordSince ? [] : [{ kind: 'note', text: 'A promise is due.' }]),
    })
    await sync.settled()
    const [kept] = await keptIn(store)
    const commitments = await store.commitments.ofConversation(kept?.id ?? '')
    expect(commitments.map((one) => one.state)).toEqual([state])
    await expect
      .poll(async () => (await sync.status()).jobs.promise, { timeout: 20_000, interval: 500 })
      .toEqual({ waiting: 0, later: 0, active: 0 })
    const insights = await store.insights.ofConversation(kept?.id ?? '')
    expect(insights.map(({ statement }) => statement.slice(0, noticed[0]?.length))).toEqual(noticed)
    await sync.settled()
    const notes = world.conversation(talk.id)?.entries.filter((entry) => entry.kind === 'note')
    expect(notes).toHaveLength(word === null ? 1 : 0)
  })
})
