import type { Store } from '@attune/store'
import { conversationOf, customerOf } from './fill-store.ts'
import { openOwnSync, type Place } from './open-own-sync.ts'

/** What is asked of the database all day, by name. */
export function hotQueries(store: Store, place: Place): Record<string, () => Promise<unknown>> {
  const customer = customerOf(77)
  const [identity] = customer.identities
  if (identity === undefined) throw new Error('the invented customers have an address')
  return {
    'keep a page of conversations again': () => store.conversations.put([conversationOf(3), conversationOf(4)]),
    'keep a new conversation': () => store.conversations.put([conversationOf(9_000_001)]),
    'read a conversation': () => store.conversations.get('c-77'),
    'read all of a customer': () => store.conversations.ofCustomer(customer.id),
    'find a customer by address': () => store.customers.byIdentity(identity),
    'read the newest score': () => store.scores.latest('c-77'),
    'read a profile and its facts': async () => {
      await store.profiles.get(customer.id)
      await store.facts.ofCustomer(customer.id)
    },
    'who waits for a word': () => store.standings.owed({ limit: 50 }),
    'take from the outbox': () => store.outbox.claim({ limit: 10, until: new Date(Date.now() + 1000).toISOString() }),
    'record a webhook': () =>
      store.webhookDeliveries.record({
        ...{ source: 'desk', id: `d-${performance.now()}`, event: {} },
        expiresAt: '2027-01-01T00:00:00.000Z',
      }),
    'take, score and finish a job': async () => {
      const one = await openOwnSync(place)
      await one.sync.start()
      await one.sync.settled()
      await one.sync.stop()
      await one.store.close()
    },
  }
}
