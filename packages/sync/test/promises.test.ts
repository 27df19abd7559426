import type { Emulator } from '@attune/testkit/emulator'
import { authorOf } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, started } from './support/helpdesk.ts'

/** What followed a promise, what became of it, and what is noticed when it is due. */
const cases = [
  { word: null, state: 'open', noticed: 'A promise is due, and nothing has followed', notes: 1 },
  { word: 'Thank you for your patience.', state: 'open', noticed: 'A promise is due, and nobody has said', notes: 0 },
  { word: 'I have sent you the tracking number.', state: 'kept', noticed: null, notes: 0 },
]

/** Conversations with a promise that is due in two seconds; their ids in the helpdesk. */
function promisedIn({ world, clock }: Emulator): string[] {
  const customer = world.addCustomer({ name: 'Ada', email: 'ada@example.test' })
  const agent = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
  const talks = cases.map(({ word }) => {
    clock.set(Date.now() - 298_000)
    const { id } = world.addConversation({
      ...{ customerId: customer.id, channel: 'email' as const },
      message: { author: authorOf(customer), text: 'Where is my parcel? It should have come on Monday.' },
    })
    const promise = 'I will send you the tracking number within five minutes.'
    world.addMessage(id, { author: authorOf(agent), text: promise })
    clock.advance(60_000)
    if (word !== null) world.addMessage(id, { author: authorOf(agent), text: word })
    return id
  })
  clock.set(Date.now() + 120_000)
  return talks
}

describe.each(engines)('promises that are due on $name', ({ database }) => {
  it('are noticed unless they were kept, and silence is told from a word', async () => {
    const store = await database().open()
    const emulator = helpdesk(0)
    const talks = promisedIn(emulator)
    const sync = await started(store, {
      connections: [connectionTo(emulator)],
      whenPromiseDue: ({ wordSince }) => (wordSince ? [] : [{ kind: 'note', text: 'A promise is due.' }]),
    })
    await sync.settled()
    await expect
      .poll(async () => (await sync.status()).jobs.promise, { timeout: 60_000, interval: 300 })
      .toEqual({ waiting: 0, later: 0, active: 0 })
    await sync.settled()
    const kept = await keptIn(store)
    for (const [index, { state, noticed, notes }] of cases.entries()) {
      const id = kept.find(({ source }) => source?.id === talks[index])?.id ?? ''
      expect((await store.commitments.ofConversation(id)).map((one) => one.state)).toEqual([state])
      const insights = await store.insights.ofConversation(id)
      expect(insights.map(({ statement }) => statement.slice(0, noticed?.length))).toEqual(noticed ? [noticed] : [])
      const entries = emulator.world.conversation(talks[index] ?? '')?.entries
      expect(entries?.filter(({ kind }) => kind === 'note')).toHaveLength(notes)
    }
  })
})
