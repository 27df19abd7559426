import { blankRecord, type Conversation, type Customer, conversationFromTranscript } from '@attune/core'
import type { Store } from '@attune/store'
import { invented } from './invented-talk.ts'

const perConversation = 20
const batch = 250

/** Keeps so many messages, and says how the memory of this process goes on the way. */
export async function fillStore(store: Store, messages: number, onTenth: (done: number) => void): Promise<void> {
  const conversations = Math.ceil(messages / perConversation)
  let told = 0
  for (let from = 0; from < conversations; from += batch) {
    const size = Math.min(batch, conversations - from)
    await store.conversations.put(Array.from({ length: size }, (_, index) => conversationOf(from + index)))
    const done = (from + size) * perConversation
    if (done - told >= messages / 10) {
      told = done
      onTenth(done)
    }
  }
}

/** Ten conversations a customer, at most 5000 customers, as in a shop that people come back to. */
export const customerOf = (number: number): Customer => {
  const id = `customer-${number % 5000}`
  const email = `${id}@example.test`
  return {
    ...blankRecord(id, { system: 'zendesk', connection: 'desk', type: 'user', id, url: null }),
    names: { display: `Customer ${number % 5000}`, preferred: null, given: null, family: null, honorific: null },
    ...{ locales: ['en'], timeZone: null, contactPreference: null, consents: [] },
    identities: [{ kind: 'email', value: email, normalized: email, assurance: 'channel', source: null }],
    remoteUpdatedAt: '2026-05-03T09:00:00.000Z',
  }
}

export function conversationOf(number: number): Conversation {
  const lines = Array.from({ length: perConversation }, (_, index) =>
    index % 2 === 0 ? `customer: ${invented.again(number + index)}` : `agent: ${invented.answer(number + index)}`,
  )
  return {
    ...conversationFromTranscript(lines.join('\n'), { id: `c-${number}`, channel: 'chat' }),
    remoteUpdatedAt: new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString(),
    customer: customerOf(number),
  }
}
