import { expect, it } from 'vitest'
import { timelineOf } from '../src/map/timeline.ts'
import { threadWire } from '../src/wire/thread.ts'

const origin = { system: 'help-scout', connection: null, observedAt: '2026-05-03T09:30:00.000Z' }
const mei = { id: 256, type: 'customer', first: 'Mei', last: 'Lin', email: 'mei@example.test' }
const robin = { id: 12, type: 'user', first: 'Robin', last: 'Hale', email: 'robin@support.test' }

const published = { state: 'published', status: 'nochange', createdAt: '2026-05-03T09:00:00Z' }
const timeline = (...threads: object[]) =>
  timelineOf(
    threads.map((thread, index) => threadWire.parse({ id: 100 + index, ...published, ...thread })),
    'email',
    origin,
  )

it("a customer's words are the customer's, also where a colleague put them in", () => {
  const [said] = timeline({ type: 'customer', body: '<p>It leaks.</p>', customer: mei, createdBy: robin })
  expect(said).toMatchObject({ author: { role: 'customer', id: '256', name: 'Mei Lin' } })
})

it('drafts, what is held back and what was hidden again were never said', () => {
  const states = ['draft', 'underreview', 'hidden'].map((state) => ({ type: 'message', state, body: 'Psst.' }))
  expect(timeline(...states)).toEqual([])
})

it('a kind of thread nobody has heard of is not shown to customers', () => {
  const [said] = timeline({ type: 'forwardchild', body: 'See below.', createdBy: robin })
  expect(said).toMatchObject({ type: 'message', visibility: 'unknown' })
})

it('what a workflow sent was not written for this moment', () => {
  const source = { type: 'workflows', via: 'user' }
  expect(timeline({ type: 'message', body: 'We got your mail.', source, createdBy: robin })).toMatchObject([
    { automated: true },
  ])
})

it('a reply that closes the conversation is a message and a change of status', () => {
  const entries = timeline(
    { type: 'customer', status: 'active', body: 'Hello?', customer: mei, createdBy: mei },
    { type: 'message', status: 'closed', body: 'All done.', createdBy: robin },
    { type: 'note', status: 'closed', body: 'Good.', createdBy: robin },
  )
  expect(entries.map(({ type }) => type)).toEqual(['message', 'message', 'status', 'note'])
  expect(entries[2]).toMatchObject({ from: { canonical: 'open' }, to: { canonical: 'resolved', raw: 'closed' } })
})

it('threads come newest first, and a timeline begins with the oldest', () => {
  const entries = timeline(
    { type: 'note', body: 'Later.', createdAt: '2026-05-03T09:05:00Z' },
    { type: 'note', body: 'Earlier.', createdAt: '2026-05-03T09:00:00Z' },
  )
  expect(entries).toMatchObject([{ text: 'Earlier.' }, { text: 'Later.' }])
})

it('of what happened in one second the lower number was first, as numbers go', () => {
  const entries = timeline({ id: 1000, type: 'note', body: 'Second.' }, { id: 999, type: 'note', body: 'First.' })
  expect(entries).toMatchObject([{ text: 'First.' }, { text: 'Second.' }])
})

it('a rating is one of three, and anything else is none', () => {
  const rated = (rating: string) =>
    timeline({ type: 'message', body: 'Hi.', customer: mei, rating: { customerId: 256, rating, comments: '' } })
  expect(rated('okay')[1]).toMatchObject({
    type: 'rating',
    at: null,
    rating: { score: 2, worst: 1, best: 3, comment: null },
  })
  expect(rated('unknown')).toHaveLength(1)
})
