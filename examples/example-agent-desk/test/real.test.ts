import { openStore, type Store } from '@attune/store'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ConversationView } from '../src/api.ts'
import { helpdeskOf } from '../src/server/real/helpdesk-of.ts'
import { type OpenDesk, startDesk } from '../src/server/start-desk.ts'

const zendesk = zendeskEmulator()
const ruth = { name: 'Ruth Adeyemi', email: 'ruth@example.test' }
let store: Store
let open: OpenDesk
let first: string

const start = () => {
  const { fetch, clock, secret: token } = zendesk
  const adapter = createZendesk({ subdomain: 'shop', email: 'attune@support.test', token, fetch, clock })
  const helpdesk = { title: 'Zendesk Support', adapter }
  return startDesk({ port: 0, many: 0, real: { helpdesk, store, since: '2020-01-01T00:00:00Z', everyMs: 50 } })
}
const ask = async <T>(path: string): Promise<T> => (await fetch(new URL(path, open.url))).json() as Promise<T>
const tell = (path: string, body: unknown = {}) =>
  fetch(new URL(path, open.url), { method: 'POST', body: JSON.stringify(body) })
const rows = () => open.desk.inbox().rows
const ground = async () => (await zendesk.ground.conversations()).find(({ id }) => id === first)
/** Zendesk holds back what changed within the last minute. */
const aMinute = () => zendesk.clock.advance(120_000)

beforeAll(async () => {
  store = await openStore({ memory: true })
  first = await zendesk.ground.createConversation({
    subject: 'Cake',
    customer: ruth,
    message: { text: 'I am allergic to walnuts. Where is my cake? The party is at five!' },
  })
  await zendesk.ground.note(first, 'She is one of those.')
  aMinute()
  open = await start()
})
afterAll(async () => {
  await open.close()
  await store.close()
})

it('shows the conversations of the helpdesk and nothing invented, without what colleagues noted', async () => {
  await expect.poll(() => rows().length).toBe(1)
  expect(open.desk.inbox().helpdesk).toBe('Zendesk Support')
  expect(rows()[0]).toMatchObject({ name: 'Ruth Adeyemi', channel: 'email', lang: 'en', subject: 'Cake' })
  const view = await ask<ConversationView>(`/api/conversations/${rows()[0]?.id}`)
  expect(view.messages.map(({ role }) => role)).toEqual(['customer'])
  expect(JSON.stringify(view)).not.toContain('one of those')
  // Nobody said what may be offered here.
  expect(JSON.stringify(view.brief)).not.toContain('refund')
})

it('sends what is written into the helpdesk, once, and shows it as it is there', async () => {
  const path = `/api/conversations/${rows()[0]?.id}/reply`
  expect((await tell(path, { text: 'Sorry, Ruth! It is in the van and with you by four.' })).status).toBe(204)
  expect((await ground())?.entries.at(-1)).toMatchObject({ role: 'agent' })
  const { messages, score } = await ask<ConversationView>(`/api/conversations/${rows()[0]?.id}`)
  expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent'])
  expect(score.score).not.toBeNull()
})

it('shows what comes in meanwhile', async () => {
  await zendesk.ground.reply(first, { role: 'customer', text: 'Thank you so much!' })
  aMinute()
  await expect.poll(() => rows()[0]?.last.text).toBe('Thank you so much!')
})

it('says so when the helpdesk does not take a reply, and keeps going', async () => {
  zendesk.faults.add({ fault: { kind: 'status', status: 422 }, match: { method: 'PUT' } })
  const answer = await tell(`/api/conversations/${rows()[0]?.id}/reply`, { text: 'You are welcome.' })
  expect(answer.status).toBe(502)
  expect(await answer.text()).not.toContain('You are welcome')
})

it('has no customers to play and no day to start again', async () => {
  const { id } = rows()[0] ?? { id: '' }
  expect((await tell(`/api/conversations/${id}/customer`, { text: 'Hi' })).status).toBe(404)
  expect((await tell('/api/arrivals', { persona: 'nora' })).status).toBe(404)
  await tell('/api/reset')
  expect(rows()).toHaveLength(1)
})

it('remembers beyond the day, and does not let in again who was erased', async () => {
  const { customerId } = rows()[0] ?? { customerId: '' }
  await open.close()
  open = await start()
  await expect.poll(() => rows().length).toBe(1)
  expect(open.desk.customers.get(customerId)?.facts.map(({ predicate }) => predicate)).toContain('allergy')
  const erased = await (await tell(`/api/customers/${customerId}/erase`)).json()
  expect(erased).toMatchObject({ conversations: 1 })
  await zendesk.ground.reply(first, { role: 'customer', text: 'Are you there?' })
  aMinute()
  await open.close()
  open = await start()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(rows()).toEqual([])
  expect(await store.profiles.get(customerId)).toBeNull()
})

it('is found by the environment, and says what is missing', async () => {
  expect(await helpdeskOf({})).toBeNull()
  await expect(helpdeskOf({ DESK_HELPDESK: 'zendesk' })).rejects.toMatchObject({ name: 'OptionsError' })
  const env = { DESK_HELPDESK: 'zendesk', ZENDESK_SUBDOMAIN: 'shop', ZENDESK_EMAIL: 'a@b.test', ZENDESK_TOKEN: 't' }
  expect((await helpdeskOf(env))?.title).toBe('Zendesk Support')
})
