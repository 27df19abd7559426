import { blankRecord, type Consent, type Conversation } from '@attune/core'
import { planFollowUp, requestFollowUp } from '@attune/scoring'
import type { Store } from '@attune/store'
import type { FollowUpPlanner } from '@attune/sync'
import { authorOf, type Emulator } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, started } from './support/helpdesk.ts'

/** Comes back after the last word was ours, not before this. */
const after =
  (notBefore: () => string): FollowUpPlanner =>
  ({ conversation, context, report, now, contacts }) => {
    const last = conversation.timeline.findLast(({ type }) => type === 'message')
    if (last?.type !== 'message' || last.author.role === 'customer') return null
    const asked = { now, kind: 'service', timeZone: 'Europe/London' } as const
    const { request } = requestFollowUp({ conversation, context }, report.timeline.promises, asked)
    return { kind: request.kind, ...planFollowUp({ ...request, notBefore: notBefore(), contacts }) }
  }

const meanwhile = ['nothing', 'they wrote', 'they refused', 'they were erased'] as const

/** One conversation for each, all answered; their ids in the helpdesk. */
function answeredIn({ world, clock }: Emulator): string[] {
  clock.set(Date.now() - 600_000)
  const agent = world.addStaff({ name: 'Robin', email: 'robin@support.test' })
  const talks = meanwhile.map((_, index) => {
    const customer = world.addCustomer({ name: `Ada ${index}`, email: `ada${index}@example.test` })
    const message = { author: authorOf(customer), text: 'Where is my parcel? It should have come on Monday.' }
    const { id } = world.addConversation({ customerId: customer.id, channel: 'email' as const, message })
    world.addMessage(id, { author: authorOf(agent), text: 'I am sorry. It was sent out again today.' })
    return id
  })
  clock.set(Date.now() + 120_000)
  return talks
}

const refusalOf = ({ customer }: Conversation): Consent => ({
  ...blankRecord('no-more', { system: 'test', connection: null, type: 'consent', id: 'no-more', url: null }),
  ...{ customerId: customer?.id ?? '', purpose: 'follow_up', channel: null, status: 'refused', basis: 'consent' },
  ...{ givenAt: null, withdrawnAt: null, expiresAt: null, evidence: null },
})

const insightsOf = async (store: Store, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await store.insights.ofConversation(id)).map(({ statement }) => statement)))

describe.each(engines)('follow-ups on $name', ({ database }) => {
  it('are noticed when it is time, and only while they still hold', async () => {
    const store = await database().open()
    const emulator = helpdesk(0)
    const talks = answeredIn(emulator)
    let due = Date.now() + 3_600_000
    const sync = await started(store, {
      connections: [connectionTo(emulator)],
      writeBackSince: '2000-01-01T00:00:00Z',
      followUp: after(() => new Date(due).toISOString()),
      whenFollowUpDue: ({ plan }) => [{ kind: 'note', text: `Come back by ${plan.channel}.` }],
    })
    await sync.settled()
    expect((await sync.status()).jobs.follow_up).toEqual({ waiting: 0, later: talks.length, active: 0 })
    const kept = await keptIn(store)
    const ours = talks.map((talk) => kept.find(({ source }) => source?.id === talk)) as Conversation[]

    const [, wrote, refused, erased] = ours as [Conversation, Conversation, Conversation, Conversation]
    const customer = emulator.world.customer(emulator.world.conversation(talks[1] ?? '')?.customerId ?? null)
    if (customer === undefined) throw new Error('nobody is there')
    emulator.world.addMessage(talks[1] ?? '', { author: authorOf(customer), text: 'It has come, thank you!' })
    emulator.clock.advance(120_000)
    await store.consents.add([refusalOf(refused)])
    await sync.erase(erased.customer?.id ?? '', { by: 'dpo', reason: 'they asked' })
    await sync.pull()
    await sync.settled()
    expect((await store.conversations.get(wrote.id))?.timeline.length).toBeGreaterThan(wrote.timeline.length)

    const ids = ours.map(({ id }) => id)
    const awakened = async (later: number) => {
      await store.executeSql(
        `update "${store.database.schema}_jobs".job set start_after = now() where name = 'follow_up' and state = 'created'`,
      )
      await expect
        .poll(async () => (await sync.status()).jobs.follow_up, { timeout: 60_000, interval: 300 })
        .toEqual({ waiting: 0, later, active: 0 })
    }
    // Too early by what is true now: the one that still holds waits on.
    await awakened(1)
    expect(await insightsOf(store, ids)).toEqual([[], [], [], []])
    due = Date.now()
    await awakened(0)
    await sync.settled()
    expect(await insightsOf(store, ids)).toEqual([
      [expect.stringMatching(/^It is time to come back to the customer, by email\./)],
      [],
      [],
      [],
    ])
    const notes = talks.map((talk) => emulator.world.conversation(talk)?.entries.filter(({ kind }) => kind === 'note'))
    expect(notes.map((entries) => entries?.length)).toEqual([1, 0, 0, 0])
    const replies = emulator.world.conversation(talks[0] ?? '')?.entries.filter(({ kind }) => kind === 'message')
    expect(replies, 'nothing goes to the customer').toHaveLength(2)
  })
})
