import { readFileSync } from 'node:fs'
import { blankRecord, type Commitment, type Consent, type ScoreReport, scoreReportSchema } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { conversation, customer, time } from './support/samples.ts'

const sample = scoreReportSchema.parse(
  JSON.parse(readFileSync(new URL('fixtures/report.json', import.meta.url), 'utf8')),
)
const report = (hash: string, scorecard = { id: 'chat', version: '1' }): ScoreReport => ({
  ...sample,
  conversationId: 'c-1',
  hash,
  scorecard,
})

const consent = (id: string, status: Consent['status']): Consent => ({
  ...blankRecord(id),
  ...{ customerId: 'anna', purpose: 'follow_up', channel: null, status, basis: 'consent', evidence: 'said so' },
  ...{ givenAt: time(0), withdrawnAt: null, expiresAt: null },
})

const commitment = (state: Commitment['state'], minute: number): Commitment => ({
  ...blankRecord('p-1'),
  ...{ conversationId: 'c-1', customerId: 'anna', promisedBy: { role: 'agent', id: null, name: null }, state },
  ...{
    statement: 'Call back',
    madeAt: time(0),
    dueAt: time(30),
    keptAt: null,
    evidence: [],
    remoteUpdatedAt: time(minute),
  },
})

describe.each(engines)('scores on $name', ({ database }) => {
  it('stay beside the earlier ones, the newest first', async () => {
    const place = database()
    const store = await place.open()
    expect(await store.scores.put([report('a')])).toEqual({ inserted: 0, unchanged: 0, missing: 1 })
    await store.conversations.put([conversation('c-1')])
    const email = { id: 'email', version: '1' }
    await store.scores.put([report('a'), report('b'), report('e', email)])
    expect(await store.scores.put([report('b')])).toEqual({ inserted: 0, unchanged: 1, missing: 0 })
    expect((await store.scores.history('c-1')).map((kept) => kept.report)).toEqual([
      report('e', email),
      report('b'),
      report('a'),
    ])
    expect((await store.scores.latest('c-1', 'chat'))?.report.hash).toBe('b')
    expect(JSON.stringify(sample).toLowerCase()).toContain('heliotrope')
    expect((await place.rawText(store)).toLowerCase()).not.toContain('heliotrope')
    await store.eraseCustomer('anna', { reason: 'asked', by: 'test' })
    expect(await store.scores.latest('c-1')).toBeNull()
  })
})

describe.each(engines)('what belongs to a customer on $name', ({ database }) => {
  it('consents are only added to', async () => {
    const store = await database().open()
    await store.consents.add([consent('1', 'granted')])
    const added = await store.consents.add([
      consent('1', 'refused'),
      consent('2', 'withdrawn'),
      consent('2', 'granted'),
    ])
    expect(added).toEqual({ inserted: 1, known: 2, suppressed: 0 })
    expect(await store.consents.ofCustomer('anna')).toEqual([consent('1', 'granted'), consent('2', 'withdrawn')])
  })

  it('commitments are of a conversation, too, and end as they ended', async () => {
    const store = await database().open()
    await store.commitments.put([commitment('kept', 9)])
    expect(await store.commitments.put([commitment('open', 1)])).toMatchObject({ stale: 1 })
    expect(await store.commitments.ofConversation('c-1')).toEqual([commitment('kept', 9)])
  })

  it('a profile is not overwritten by one who did not see the last change', async () => {
    const store = await database().open()
    const profile = { schema: 'attune/profile@1', customer: customer('anna'), facts: [] } as const
    expect(await store.profiles.put(profile, { revision: 0 })).toBe(1)
    expect(await store.profiles.put(profile, { revision: 1 })).toBe(2)
    await expect(store.profiles.put(profile, { revision: 1 })).rejects.toMatchObject({
      code: 'conflict',
      retryable: true,
    })
    expect(await store.profiles.get('anna')).toEqual({ profile, revision: 2 })
    const both = await Promise.allSettled([
      store.profiles.put(profile, { revision: 2 }),
      store.profiles.put(profile, { revision: 2 }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe.each(engines)('the outbox on $name', ({ database }) => {
  it('keeps an entry once, and gives it to one worker at a time', async () => {
    let minute = 0
    const store = await database().open({ now: () => time(minute) })
    const entry = { key: 'k-1', kind: 'note', conversationId: 'c-1', customerId: 'anna', payload: { text: 'Kept.' } }
    expect(await store.outbox.add(entry)).toBe('added')
    expect(await store.outbox.add(entry)).toBe('known')
    await store.outbox.add({ ...entry, key: 'k-2', conversationId: 'c-2' })
    await store.outbox.add({ ...entry, key: 'k-3', conversationId: 'c-3' })
    const claims = await Promise.all([1, 2].map(() => store.outbox.claim({ limit: 2, until: time(5) })))
    expect(
      claims
        .flat()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['k-1', 'k-2', 'k-3'])
    expect(claims.flat().find(({ key }) => key === 'k-1')).toEqual({ ...entry, attempt: 1 })
    await store.outbox.markSent('k-1')
    await store.outbox.markFailed('k-2', { code: 'rate_limit', final: false, retryAt: time(9) })
    minute = 6
    expect((await store.outbox.claim({ limit: 5, until: time(20) })).map(({ key, attempt }) => [key, attempt])).toEqual(
      [['k-3', 2]],
    )
    minute = 9
    expect((await store.outbox.claim({ limit: 5, until: time(20) })).map(({ key }) => key)).toEqual(['k-2'])
    await store.outbox.markFailed('k-2', { code: 'not_found', final: true })
    minute = 30
    expect((await store.outbox.claim({ limit: 5, until: time(40) })).map(({ key }) => key)).toEqual(['k-3'])
    expect(await store.outbox.count()).toEqual({ pending: 1, sent: 1, failed: 1 })
    expect([await store.outbox.hasPending(), await store.outbox.hasPending(['tag'])]).toEqual([true, false])
    await store.outbox.markSent('k-3')
    expect(await store.outbox.hasPending(['note'])).toBe(false)
  })
})

describe.each(engines)('deliveries of webhooks on $name', ({ database }) => {
  it('count once, and their content ends with their time, in backups too', async () => {
    let now = '2026-05-03T09:00:00Z'
    const place = database()
    const store = await place.open({ now: () => now })
    const delivery = { source: 'zendesk/shop', id: 'w-1', event: { subject: '7' }, expiresAt: '2026-05-04T09:00:00Z' }
    expect(await store.webhookDeliveries.record(delivery)).toBe(true)
    expect(await store.webhookDeliveries.record(delivery)).toBe(false)
    expect(await store.webhookDeliveries.event('zendesk/shop', 'w-1')).toEqual({ subject: '7' })
    const restore = await place.backup(store)
    now = '2026-05-04T10:00:00Z'
    expect(await store.webhookDeliveries.event('zendesk/shop', 'w-1')).toBeNull()
    now = '2026-05-05T00:00:00Z'
    expect(await store.webhookDeliveries.purge()).toBe(1)
    const old = await restore({ migrate: false, now: () => '2026-05-03T09:00:00Z' })
    await expect(old.webhookDeliveries.event('zendesk/shop', 'w-1')).rejects.toMatchObject({ code: 'erased' })
  })
})
